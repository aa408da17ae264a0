import type { Cell } from './cells.ts';

/** What a page is called and what stands above its tables. */
export interface PageHead {
  readonly page: string;
  readonly title: string;
  readonly about: string;
}

const range = ' … ';

/** Moments in the order of the case, three and more in a row by the first and the last. */
const written = (of: ReadonlySet<string>, moments: readonly string[]): string => {
  const runs: string[][] = [];
  for (const [place, moment] of moments.entries()) {
    if (!of.has(moment)) continue;
    const last = runs.at(-1);
    if (last !== undefined && place > 0 && last.at(-1) === moments[place - 1]) last.push(moment);
    else runs.push([moment]);
  }
  return runs.flatMap((run) => (run.length < 3 ? run : [`${run[0]}${range}${run.at(-1)}`])).join(', ');
};

const read = (text: string, moments: readonly string[]): readonly string[] =>
  text.split(', ').flatMap((part) => {
    const [first = '', last] = part.split(range);
    return last === undefined ? [first] : moments.slice(moments.indexOf(first), moments.indexOf(last) + 1);
  });

const sentenceOf = (cells: readonly Cell[], moments: readonly string[]): string =>
  [...Map.groupBy(cells, ({ outcome }) => outcome)]
    .map(([outcome, of]) => `**${outcome}** ${written(new Set(of.map(({ moment }) => moment)), moments)}`)
    .join(' · ');

/** The rows of one thing that is asked for: those who come to the same stand in one. */
const rowsOf = (cells: readonly Cell[], moments: readonly string[]): readonly string[] => {
  const sentences = [...Map.groupBy(cells, ({ who }) => who)].map(
    ([who, of]) => [who, sentenceOf(of, moments)] as const,
  );
  return [...Map.groupBy(sentences, ([, sentence]) => sentence)].map(
    ([sentence, of]) => `| ${of.map(([who]) => who).join('; ')} | ${sentence} |`,
  );
};

/** A page of the table for people: what is asked for, by whom, and what comes of it. What comes to the same stands under one heading. */
export const writePage = (
  { page, title, about }: PageHead,
  cells: readonly Cell[],
  moments: readonly string[],
): string => {
  const tables = [
    ...Map.groupBy(
      cells.filter((cell) => cell.page === page),
      ({ asked }) => asked,
    ),
  ].map(([asked, of]) => [asked, rowsOf(of, moments).join('\n')] as const);
  const sections = [...Map.groupBy(tables, ([, table]) => table)].map(
    ([table, of]) =>
      `### ${of.map(([asked]) => `\`${asked}\``).join(', ')}\n\n| who | what comes of it |\n| --- | --- |\n${table}\n`,
  );
  return `# ${title}\n\n${about}\n\n${sections.join('\n')}`;
};

/** The cells that a page says. */
export const readPage = (page: string, text: string, moments: readonly string[]): readonly Cell[] => {
  const cells: Cell[] = [];
  let asked: readonly string[] = [];
  for (const line of text.split('\n')) {
    if (line.startsWith('### ')) asked = [...line.matchAll(/`([^`]+)`/g)].map(([, one = '']) => one);
    const [, people, sentence] = /^\| (.+) \| (\*\*.+) \|$/.exec(line) ?? [];
    if (people === undefined || sentence === undefined) continue;
    for (const part of sentence.split(' · ')) {
      const [, outcome = '', of = ''] = /^\*\*(.+?)\*\* (.+)$/.exec(part) ?? [];
      for (const one of asked)
        for (const who of people.split('; '))
          for (const moment of read(of, moments)) cells.push({ page, asked: one, who, moment, outcome });
    }
  }
  return cells;
};
