import { type ExportLine, exportFormat } from './export-line.ts';

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0;
const areTexts = (json: Json, ...keys: readonly string[]): boolean =>
  keys.every((key) => typeof json[key] === 'string');

const isEvent = (event: unknown): boolean =>
  isObject(event) &&
  areTexts(event, 'type', 'hash', 'at') &&
  (event.account === null || typeof event.account === 'string') &&
  (event.body === null || typeof event.body === 'string');

const sound: Readonly<Record<ExportLine['kind'], (json: Json) => boolean>> = {
  log: (json) => json.format === exportFormat && areTexts(json, 'at') && isCount(json.size),
  key: (json) => areTexts(json, 'id', 'publicKey'),
  head: (json) =>
    areTexts(json, 'root', 'at', 'key', 'signature') &&
    json.algorithm === 'ed25519' &&
    (json.publicKey === undefined || typeof json.publicKey === 'string') &&
    isCount(json.size) &&
    isCount(json.streams),
  leaf: (json) =>
    areTexts(json, 'hash', 'stream') &&
    isCount(json.index) &&
    isCount(json.sequence) &&
    (json.event === null || isEvent(json.event)),
};

const isKind = (kind: unknown): kind is ExportLine['kind'] => typeof kind === 'string' && Object.hasOwn(sound, kind);

/** Reads a line of an export; undefined for what is none. */
export const readExportLine = (text: string): ExportLine | undefined => {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isObject(json) || !isKind(json.kind) || !sound[json.kind](json)) return undefined;
  // The check of its kind has looked at every part.
  return json as unknown as ExportLine;
};
