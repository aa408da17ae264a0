import { CsvError, parse } from 'csv-parse/browser/esm/sync';
import type { Localized } from '../localized.ts';
import { readIndustryCode } from './read-industry-code.ts';

/** A group or class below the divisions, from an imported tree. */
export interface IndustryNode {
  /** Three or four digits. */
  readonly code: string;
  readonly title: Localized;
  /** The code one digit shorter. */
  readonly parent: string;
}

/** What is wrong with one line of an imported tree; lines count from 1, the header included. */
export interface IndustryTreeError {
  readonly line: number;
  readonly column: 'code' | 'name' | 'file';
  readonly message: Localized;
}

/** The nodes of all good lines by code, and one error for each bad line. */
export interface IndustryTree {
  readonly nodes: ReadonlyMap<string, IndustryNode>;
  readonly errors: readonly IndustryTreeError[];
}

type Row = { readonly record: Readonly<Record<string, string>>; readonly info: { readonly lines: number } };

const error = (line: number, column: IndustryTreeError['column'], zh: string, en: string): IndustryTreeError => ({
  line,
  column,
  message: { 'zh-CN': `第${line}行：${zh}`, en: `Line ${line}: ${en}` },
});

/**
 * Reads the full tree of GB/T 4754 from CSV text with the columns `code`, `name` and optionally `name_en`.
 * Sections and divisions in it are checked against the built-in list and left out; a class needs its group.
 */
export const readIndustryTree = (text: string): IndustryTree => {
  let rows: readonly Row[];
  try {
    // With `info`, each row comes with the number of its last line.
    rows = parse(text, {
      bom: true,
      columns: true,
      info: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as Row[];
  } catch (thrown) {
    if (!(thrown instanceof CsvError)) throw thrown;
    const line = Number(thrown.lines ?? 1);
    const en = `the file is not well-formed CSV (${thrown.message})`;
    return { nodes: new Map(), errors: [error(line, 'file', '文件不是规范的 CSV，请检查引号与列数', en)] };
  }
  const nodes = new Map<string, IndustryNode>();
  const errors: IndustryTreeError[] = [];
  const groups = new Set(rows.map(({ record }) => record.code ?? '').filter((code) => /^\d{3}$/.test(code)));
  for (const { record, info } of rows) {
    const line = info.lines;
    const { code, name, name_en: english } = record;
    if (code === undefined || name === undefined) {
      const columns = 'code, name';
      return {
        nodes: new Map(),
        errors: [error(1, 'file', `缺少列 ${columns}`, `the columns ${columns} are missing`)],
      };
    }
    const read = readIndustryCode(code);
    if ('refused' in read) {
      errors.push(error(line, 'code', read.refused.message['zh-CN'], read.refused.message.en));
      continue;
    }
    const { digits } = read;
    const parent = digits.slice(0, -1);
    if (name === '') errors.push(error(line, 'name', '名称为空', 'the name is empty'));
    else if (digits.length < 3) continue;
    else if (digits.length === 4 && !groups.has(parent))
      errors.push(error(line, 'code', `缺少中类 ${parent}`, `its group ${parent} is missing`));
    else if (nodes.has(digits))
      errors.push(error(line, 'code', `代码 ${digits} 重复`, `the code ${digits} stands twice`));
    else nodes.set(digits, { code: digits, title: { 'zh-CN': name, en: english || name }, parent });
  }
  return { nodes, errors };
};
