import type { Reader, Reading } from './reader.ts';
import { below, quoted, within, wrong } from './reader.ts';

/** A plain object of JSON. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** A JSON object, whatever its keys. */
export const plainObject: Reader<JsonObject> = (value, at) => {
  if (!within(at)) return undefined;
  // Neither null nor a list: its own string keys have unknown values, which is what `JsonObject` says.
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as JsonObject;
  return wrong(at, 'SHAPE_WRONG', '此处须为对象。', 'Expected an object.');
};

type Readers<T> = { readonly [K in keyof T]: Reader<T[K]> };
type AnyReaders = Readonly<Record<string, Reader<unknown>>>;

const refuseUnknownKeys = (value: JsonObject, known: readonly string[], at: Reading): boolean => {
  const unknown = Object.keys(value).filter((key) => !known.includes(key));
  for (const key of unknown.slice(0, 20)) {
    wrong(below(at, key), 'KEY_UNKNOWN', `不认识的键“${quoted(key)}”。`, `Unknown key "${quoted(key)}".`);
  }
  return unknown.length > 0;
};

/** An object with exactly the required keys and some of the optional ones; any other key is refused by name. */
export const object =
  <R extends object, O extends object = Record<never, never>>(
    required: Readers<R>,
    optional?: Readers<O>,
  ): Reader<R & Partial<O>> =>
  (value, at) => {
    const source = plainObject(value, at);
    if (source === undefined) return undefined;
    const readers: AnyReaders = { ...required, ...optional };
    let sound = !refuseUnknownKeys(source, Object.keys(readers), at);
    const read: Record<string, unknown> = {};
    for (const [key, reader] of Object.entries(readers)) {
      if (Object.hasOwn(source, key)) {
        read[key] = reader(source[key], below(at, key));
        if (read[key] === undefined) sound = false;
      } else if (Object.hasOwn(required, key)) {
        wrong(at, 'KEY_MISSING', `缺少“${key}”。`, `"${key}" is missing.`);
        sound = false;
      }
    }
    // Every key was read by the reader that the types pair it with.
    return sound ? (read as R & Partial<O>) : undefined;
  };

const entryName = /^[a-z][A-Za-z0-9-]{0,63}$/;

const refuseName = (name: string, at: Reading): undefined =>
  /^\d+$/.test(name)
    ? wrong(
        at,
        'KEY_INTEGER_LIKE',
        `键“${quoted(name)}”形如整数，其顺序不固定。`,
        `The key "${quoted(name)}" looks like an integer: its order is not fixed.`,
      )
    : wrong(
        at,
        'ID_WRONG',
        `“${quoted(name)}”不是名称（小写字母开头的英文字母、数字、连字符）。`,
        `"${quoted(name)}" is not a name (letters, digits and hyphens, starting with a small letter).`,
      );

/** An object whose keys are names given by the author. */
export const record =
  <T>(entry: Reader<T>, least: number, most: number): Reader<Readonly<Record<string, T>>> =>
  (value, at) => {
    const source = plainObject(value, at);
    if (source === undefined) return undefined;
    const names = Object.keys(source);
    if (names.length < least || names.length > most) {
      const zh = `须有 ${least} 至 ${most} 项，而非 ${names.length} 项。`;
      return wrong(at, 'SHAPE_WRONG', zh, `Expected ${least} to ${most} entries, found ${names.length}.`);
    }
    const read: Record<string, T> = {};
    for (const name of names) {
      const place = below(at, name);
      const one = entryName.test(name) ? entry(source[name], place) : refuseName(name, place);
      if (one !== undefined) read[name] = one;
    }
    return Object.keys(read).length === names.length ? read : undefined;
  };
