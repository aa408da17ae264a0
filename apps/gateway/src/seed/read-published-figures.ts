import { readFileSync } from 'node:fs';
import type { ItemDefinition, Localized } from '@qunxing/criterion';
import { decodeText, loadPublishedFigures, type PublishedFigures } from '@qunxing/published-figures';
import type { Province } from '@qunxing/standards';
import { text } from '../start/say.ts';

/** The file of a province's published figures, as it stands on disk. */
export interface PublishedFile {
  readonly file: string;
  readonly csv: string;
  readonly reading: PublishedFigures;
}

const wrong = (file: string, { 'zh-CN': zh, en }: Localized): { readonly wrong: Localized } => ({
  wrong: text(`公开数据文件 ${file}：${zh}`, `The published figures in ${file}: ${en}`),
});

const bytesOf = (file: string): Uint8Array | { readonly wrong: Localized } => {
  try {
    return readFileSync(file);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return wrong(file, text(`无法读取（${reason}）。`, `cannot be read (${reason}).`));
  }
};

/** Reads what is published about a province's clusters: undefined where it names no file; or which file and line is wrong. */
export const readPublishedFigures = (
  { publishedFigures: file, divisions: register }: Pick<Province, 'publishedFigures' | 'divisions'>,
  items: ReadonlyMap<string, ItemDefinition>,
): PublishedFile | { readonly wrong: Localized } | undefined => {
  if (file === undefined) return undefined;
  const bytes = bytesOf(file);
  if ('wrong' in bytes) return bytes;
  const decoded = decodeText(bytes);
  if ('refused' in decoded) return wrong(file, decoded.refused.message);
  const reading = loadPublishedFigures(decoded.text, { register, items: [...items.values()] });
  return 'refused' in reading ? wrong(file, reading.refused.message) : { file, csv: decoded.text, reading };
};
