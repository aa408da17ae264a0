import type { Procedure } from '@qunxing/standards';
import { type Stage, stages } from '../application/stage.ts';
import { stageTitle } from '../wording/stage-title.ts';
import { officeTitle, stepTitle } from '../wording/step-title.ts';
import { finalStages, type Passage, stageTable } from './stage-table.ts';

/** Names of states in a diagram have no hyphen. */
const id = (stage: Stage): string => stage.replaceAll('-', '_');

const isOnward = ({ verb }: Passage): boolean => verb !== 'withdraw' && verb !== 'return' && verb !== 'decline';

const arrow = (passage: Passage): string => {
  const { from, to, step, office } = passage;
  const label =
    isOnward(passage) && from !== 'returned' ? ` : ${stepTitle[step]['zh-CN']}（${officeTitle[office]['zh-CN']}）` : '';
  return `  ${id(from)} --> ${id(to)}${label}`;
};

const diagram = (table: readonly Passage[]): readonly string[] => {
  const drawn = [...new Set(table.flatMap(({ from, to }) => [from, to]))];
  return [
    '```mermaid',
    'stateDiagram-v2',
    ...drawn.map((stage) => `  state "${stageTitle[stage]['zh-CN']} ${stage}" as ${id(stage)}`),
    '  [*] --> drafting',
    ...new Set(table.map(arrow)),
    ...finalStages.filter((stage) => drawn.includes(stage)).map((stage) => `  ${id(stage)} --> [*]`),
    '```',
  ];
};

/** Columns that a text takes where every letter is equally wide: a Chinese character or full-width sign takes two. */
const widthOf = (text: string): number => [...text].reduce((sum, letter) => sum + (letter >= '\u2e80' ? 2 : 1), 0);

/** A table whose columns are as wide as their widest cell, as the formatter prints it. */
const tableText = (heading: readonly string[], rows: readonly (readonly string[])[]): readonly string[] => {
  const widths = heading.map((_, column) => Math.max(...[heading, ...rows].map((row) => widthOf(row[column] ?? ''))));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - widthOf(cell))).join(' | ')} |`;
  return [line(heading), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)];
};

const rowOf = ({ from, verb, step, office, to }: Passage): readonly string[] => [
  `\`${from}\` ${stageTitle[from]['zh-CN']}`,
  `\`${verb}\``,
  stepTitle[step]['zh-CN'],
  officeTitle[office]['zh-CN'],
  `\`${to}\` ${stageTitle[to]['zh-CN']}`,
];

const byStage = (one: Passage, other: Passage): number => stages.indexOf(one.from) - stages.indexOf(other.from);

/** The page of the documentation that shows the stages of an application under each procedure. */
export const stagesPage = (procedures: readonly Procedure[]): string =>
  [
    '# The stages of an application',
    '',
    'Written by `pnpm --filter @qunxing/certification stages` from the procedures that ship with the product and from what may be done at',
    'each stage; a test fails when it is out of date. An arrow with words takes a step, one without returns, declines or takes back. What',
    'a list decides against (not selected by the meeting, struck off or barred in the notice) ends as `declined` as well.',
    ...procedures.flatMap((procedure) => {
      const table = [...stageTable(procedure)].sort(byStage);
      return [
        '',
        `## ${procedure.title['zh-CN']} · ${procedure.title.en}`,
        '',
        ...diagram(table),
        '',
        ...tableText(['from', 'verb', 'step', 'taken by', 'to'], table.map(rowOf)),
      ];
    }),
    '',
  ].join('\n');
