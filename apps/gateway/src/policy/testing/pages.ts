import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Cell } from './cells.ts';
import { type PageHead, readPage, writePage } from './page.ts';
import { moments } from './walk.ts';

const how =
  'Made by asking for it as each person at each moment of a case (`node apps/gateway/src/policy/testing/print.ts`) and reviewed by people: a test asks again and fails where anything came out otherwise, or has no row. “elsewhere” are the same offices of another division; “not there” is what somebody is told of what is not for them.';

const heads: readonly PageHead[] = [
  { page: 'acts', title: 'Who may do what', about: `Every mutation. ${how}` },
  {
    page: 'questions',
    title: 'Who may ask what',
    about: `Every query; of lists, whether there is anything in them for whoever asks, and that they count no more than they show. ${how}`,
  },
  {
    page: 'fields',
    title: 'Who sees what of a case',
    about: `Every field of what a case consists of, for those who come to it. ${how}`,
  },
  { page: 'files', title: 'Who gets which files', about: `Every address of the server but \`/graphql\`. ${how}` },
];

const fileOf = (page: string): string =>
  fileURLToPath(new URL(`../../../../../docs/policy/${page}.md`, import.meta.url));

/** The table as it was reviewed. */
export const reviewedCells = (): readonly Cell[] =>
  heads.flatMap(({ page }) =>
    existsSync(fileOf(page)) ? readPage(page, readFileSync(fileOf(page), 'utf8'), moments) : [],
  );

/** Writes the table down, to be reviewed. */
export const writePages = (cells: readonly Cell[]): void => {
  for (const head of heads) writeFileSync(fileOf(head.page), writePage(head, cells, moments));
};
