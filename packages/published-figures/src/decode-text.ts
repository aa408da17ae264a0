import { type Refused, refuseFile } from './file-refusal.ts';

/** Whether the first bytes can be the beginning of a text in UTF-8; a character cut at the end counts as whole. */
const isBeginning = (bytes: Uint8Array, length: number): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length), { stream: true });
    return true;
  } catch {
    return false;
  }
};

/** The text before the first byte that is no UTF-8. */
const readablePart = (bytes: Uint8Array): string => {
  let [good, bad] = [0, bytes.length];
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (isBeginning(bytes, middle)) good = middle;
    else bad = middle;
  }
  return new TextDecoder('utf-8').decode(bytes.subarray(0, good), { stream: true });
};

/** The text of a file's bytes, which must be UTF-8; otherwise where the first other byte stands, and how to save the file. */
export const decodeText = (bytes: Uint8Array): { readonly text: string } | Refused => {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    const lines = readablePart(bytes).split('\n');
    const character = (lines.at(-1)?.length ?? 0) + 1;
    return refuseFile(
      'FILE_NOT_UTF8',
      lines.length,
      [],
      `第 ${character} 个字符不是 UTF-8 编码（可能是 GBK 或 UTF-16）。请用表格软件另存为“CSV UTF-8（逗号分隔）”后重试。`,
      `character ${character} is not UTF-8 (perhaps GBK or UTF-16). Save the file as “CSV UTF-8 (comma delimited)” and try again.`,
    );
  }
};
