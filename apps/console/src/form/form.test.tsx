import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { anApplication } from '../application/testing.ts';
import { text } from '../cluster/testing.ts';
import { openConsole } from '../testing/console.tsx';
import { aWorld, viewer, zhengan } from '../testing/world.ts';

// Pages load on demand; loaded with the test they keep its first wait short.
import '../shell/shell.tsx';
import './form-route.tsx';

const cell = (item: string, year: number, value: string | null, changes: Readonly<Record<string, unknown>> = {}) => ({
  item,
  period: `y${year}`,
  year,
  county: null,
  value,
  revision: value === null ? null : `r-${item}-${year}`,
  reported: value,
  unit: '万元',
  source: '统计局',
  comment: null,
  takenOver: false,
  blank: null,
  lastYear: null,
  seen: value === null ? null : `c-${item}-${year}`,
  at: null,
  by: null,
  changes: 1,
  ...changes,
});

const anItem = (key: string, zh: string, cells: readonly object[]) => ({
  open: true,
  least: '0',
  whole: false,
  parts: ['core-competitiveness'],
  neededYears: [2024],
  item: {
    key,
    kind: 'number',
    unit: '万元',
    time: 'yearly',
    grain: 'cluster',
    title: text(zh),
    help: text(zh),
    options: [],
  },
  cells,
});

const aForm = (changes: Readonly<Record<string, unknown>> = {}) => ({
  year: 2024,
  years: [2024],
  closedBecause: null,
  openStatements: [],
  statements: [],
  sections: [
    {
      key: 'years',
      letter: 'B',
      part: null,
      title: text('三年数据表'),
      blocks: [],
      items: [
        anItem('profile/gross-output', '集群总产值', [
          cell('profile/gross-output', 2023, '100'),
          cell('profile/gross-output', 2024, null, { lastYear: '100' }),
        ]),
        anItem('profile/tax', '税收', [cell('profile/tax', 2023, '7'), cell('profile/tax', 2024, '8')]),
      ],
    },
  ],
  ...changes,
});

interface Change {
  readonly item: string;
  readonly period: string;
  readonly typed: string | null;
  readonly takenOver: boolean;
}

/** The county at its form; what it records is kept, and answered as told. */
const openForm = async (form: object, state = 'saved') => {
  const recorded: Change[] = [];
  const recordFigures = ({ changes }: { readonly changes: readonly Change[] }) => {
    recorded.push(...changes);
    const outcomes = changes.map(({ item, period, typed }) => ({
      state,
      message: state === 'saved' ? null : text('他人已填'),
      cell: cell(item, Number(period.slice(1)), state === 'saved' ? typed : '999', { seen: 'new' }),
    }));
    return { __typename: 'FiguresRecorded', outcomes };
  };
  const county = { ...viewer, role: 'county', division: zhengan };
  openConsole(
    '/applications/application-1/form',
    aWorld({ viewer: county, application: anApplication({ form }), recordFigures }),
  );
  return { table: within(await screen.findByRole('table', { name: '三年数据表' })), recorded };
};

test('a number is typed over, moved on from with Enter, and saved by itself', async () => {
  const { table, recorded } = await openForm(aForm());
  await userEvent.click(table.getByRole('textbox', { name: '集群总产值，2024 年' }));
  await userEvent.keyboard('1200{Enter}');
  expect(document.activeElement?.getAttribute('aria-label')).toBe('税收，2024 年');
  await screen.findByText(/^已保存 \d/);
  expect(recorded).toMatchObject([{ item: 'profile/gross-output', period: 'y2024', typed: '1200', takenOver: false }]);
});

test('several cells are pasted from Excel at once', async () => {
  const { table, recorded } = await openForm(aForm());
  await userEvent.click(table.getByRole('textbox', { name: '集群总产值，2023 年' }));
  await userEvent.paste('110\t120\n9\t10\n');
  await screen.findByText(/^已保存 \d/);
  expect(recorded.map(({ period, typed }) => [period, typed])).toEqual([
    ['y2023', '110'],
    ['y2024', '120'],
    ['y2023', '9'],
    ['y2024', '10'],
  ]);
});

test('last year’s value stands in grey and is taken over, marked as such', async () => {
  const { table, recorded } = await openForm(aForm());
  const empty = table.getByRole('textbox', { name: '集群总产值，2024 年' });
  expect(empty.getAttribute('placeholder')).toBe('100');
  await userEvent.click(screen.getByRole('button', { name: '空格全部沿用上年（1）' }));
  expect(table.getByText('沿用上年')).toBeDefined();
  await screen.findByText(/^已保存 \d/);
  expect(recorded).toMatchObject([{ typed: '100', takenOver: true }]);
});

test('what is missing or wrong is listed with the way to it, and a wrong number is not sent', async () => {
  const { table, recorded } = await openForm(aForm());
  await userEvent.click(table.getByRole('textbox', { name: '税收，2024 年' }));
  await userEvent.keyboard('很多');
  await userEvent.click(screen.getByRole('radio', { name: '待处理 2' }));
  const list = within(screen.getByRole('complementary'));
  expect(list.getByText('请填数字，如 12.5 万元。')).toBeDefined();
  await userEvent.click(list.getByRole('button', { name: '集群总产值，2024 年' }));
  expect(document.activeElement?.getAttribute('aria-label')).toBe('集群总产值，2024 年');
  expect(await screen.findByText('1 处未保存，请处理')).toBeDefined();
  expect(recorded).toEqual([]);
});

test('where another person was faster both values stand until one is chosen', async () => {
  const { table } = await openForm(aForm(), 'overtaken');
  await userEvent.click(table.getByRole('textbox', { name: '税收，2024 年' }));
  await userEvent.keyboard('12');
  const conflict = await waitFor(() => {
    const told = screen.getAllByRole('alert').find(({ textContent }) => textContent?.includes('999'));
    if (told === undefined) throw new Error('no other value is told of yet');
    return told;
  });
  const panel = within(conflict);
  expect(panel.getByText('12')).toBeDefined();
  await userEvent.click(panel.getByRole('button', { name: '用对方的' }));
  expect(table.getByRole<HTMLInputElement>('textbox', { name: '税收，2024 年' }).value).toMatch(/999/);
});

test('who may only read is told why, and can change nothing', async () => {
  const closed = aForm({ closedBecause: text('数据已锁定，不能改动。') });
  const shut = {
    ...closed,
    sections: closed.sections.map((one) => ({ ...one, items: one.items.map((item) => ({ ...item, open: false })) })),
  };
  const { table, recorded } = await openForm(shut);
  expect(screen.getByText('数据已锁定，不能改动。')).toBeDefined();
  const tax = table.getByRole<HTMLInputElement>('textbox', { name: '税收，2024 年' });
  expect(tax.readOnly).toBe(true);
  await userEvent.type(tax, '5');
  expect(recorded).toEqual([]);
});

const aField = (key: string, kind: string, changes: Readonly<Record<string, unknown>> = {}) => ({
  key,
  kind,
  required: true,
  most: 200,
  title: text(key),
  help: null,
  options: [],
  ...changes,
});

const beside = {
  key: 'commitments',
  letter: 'G',
  part: null,
  title: text('事故事件与承诺'),
  items: [],
  blocks: [
    {
      key: 'incidents',
      title: text('事故'),
      help: null,
      rows: [],
      most: 20,
      fields: [aField('日期', 'date'), aField('企业', 'line')],
    },
    { key: 'promises', title: text('承诺'), help: null, rows: [], most: null, fields: [aField('真实', 'promise')] },
    {
      key: 'targets',
      title: text('目标'),
      help: null,
      rows: [{ key: 'm', title: text('产值'), unit: '亿元' }],
      most: null,
      fields: [aField('y2027', 'number', { title: text('2027') }), aField('y2028', 'number', { title: text('2028') })],
    },
  ],
};

/** The county at the parts beside figures; what it records is kept. */
const openBeside = async () => {
  const recorded: { slot: string; text: string }[] = [];
  const recordStatements = ({ statements }: { readonly statements: readonly { slot: string; text: string }[] }) => {
    recorded.push(...statements);
    const outcomes = statements.map(({ slot, text: written }) => ({
      state: 'saved',
      slot,
      message: null,
      statement: { text: written, seen: 's' },
    }));
    return { __typename: 'StatementsRecorded', outcomes };
  };
  const form = aForm({ sections: [beside], openStatements: ['commitments'] });
  const county = { ...viewer, role: 'county', division: zhengan };
  openConsole(
    '/applications/application-1/form',
    aWorld({ viewer: county, application: anApplication({ form }), recordStatements }),
  );
  await screen.findByRole('table', { name: '目标' });
  return recorded;
};

test('what a part declares is filled in as its kind wants, moved in and pasted, and saved by itself', async () => {
  const recorded = await openBeside();
  await userEvent.click(screen.getByRole('checkbox', { name: '真实' }));
  await userEvent.click(screen.getByRole('textbox', { name: '产值 · 2027' }));
  await userEvent.paste('12\t13\n');
  await screen.findByText(/^已保存 \d/);
  expect(recorded.map(({ slot, text: written }) => [slot, written])).toEqual([
    ['commitments:promises:-:真实', 'true'],
    ['commitments:targets:m:y2027', '12'],
    ['commitments:targets:m:y2028', '13'],
  ]);
});

test('an open list asks for nothing until a row is begun, then for all of it', async () => {
  await openBeside();
  expect(screen.getByText('尚未列出。')).toBeDefined();
  expect(screen.getByRole('radio', { name: '待处理 3' })).toBeDefined();
  await userEvent.click(screen.getByRole('button', { name: '增加一项' }));
  await userEvent.type(screen.getByRole('textbox', { name: '第 1 项 · 企业' }), '甲厂');
  expect(screen.getByRole('radio', { name: '待处理 4' })).toBeDefined();
  await userEvent.click(screen.getByRole('radio', { name: '待处理 4' }));
  const list = within(screen.getByRole('complementary'));
  await userEvent.click(list.getByRole('button', { name: '第 1 行 · 日期' }));
  expect(document.activeElement?.getAttribute('aria-label')).toBe('第 1 项 · 日期');
});
