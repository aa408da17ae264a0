import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { openConsole } from '../../testing/console.tsx';
import { aPage, aWorld } from '../../testing/world.ts';
import { anEvaluatedCluster, text } from '../testing.ts';
import { anEnterprise } from '../titles/testing.ts';

// Pages load on demand; loaded with the test they keep its first wait short.
import '../../shell/shell.tsx';
import '../cluster-route.tsx';
import './roster-route.tsx';

const open = (parts: Readonly<Record<string, unknown>>) =>
  openConsole('/clusters/cluster-1/roster', aWorld({ cluster: anEvaluatedCluster([], parts) }));

test('says who brings the roster while there is none', async () => {
  open({ rosterYears: [] });
  expect(await screen.findByText('还没有企业名录')).toBeTruthy();
});

test('shows values in words, a dash where one is missing, 不公开 where it is withheld, and the titles held at the end of the year', async () => {
  const item = (key: string, title: string, kind: string, unit: string | null) => ({
    key,
    kind,
    unit,
    title: text(title),
  });
  const values = [
    {
      item: item('profile/size-class', '规模类型', 'choice', null),
      value: 'small',
      withheld: false,
      text: text('小型'),
    },
    {
      item: item('profile/enterprise-output', '企业产值', 'number', '万元'),
      value: '73404',
      withheld: false,
      text: text('73404 万元'),
    },
    {
      item: item('profile/enterprise-staff', '企业从业人员', 'number', '人'),
      value: null,
      withheld: false,
      text: null,
    },
    {
      item: item('profile/enterprise-rd-expense', '研发费用', 'number', '万元'),
      value: null,
      withheld: true,
      text: null,
    },
  ];
  const roster = { ...aPage(), totalCount: 1, edges: [{ cursor: 'a', node: { enterprise: anEnterprise, values } }] };
  open({ rosterYears: [2023, 2024], roster: () => roster });
  const row = (await screen.findByRole('rowheader', { name: /正安吉他一厂/ })).closest('tr');
  const cells = [...(row?.querySelectorAll('td') ?? [])].map((cell) => cell.textContent);
  expect(cells).toEqual(['正安县', '小型', '73,404', '–', '不公开', '专精特新“小巨人”企业']);
});

test('turns from page to page to the last of 299 enterprises', async () => {
  const person = userEvent.setup();
  const roster = ({ after, first }: { readonly after: string | null; readonly first: number }) => {
    const from = Number(after ?? 0);
    const rows = Array.from({ length: Math.min(first, 299 - from) }, (_, index) => from + index + 1);
    return {
      totalCount: 299,
      pageInfo: {
        hasNextPage: from + first < 299,
        hasPreviousPage: from > 0,
        startCursor: String(from + 1),
        endCursor: String(rows.at(-1)),
      },
      edges: rows.map((row) => ({
        cursor: String(row),
        node: { enterprise: { ...anEnterprise, id: `e${row}`, name: `企业${row}号` }, values: [] },
      })),
    };
  };
  open({ rosterYears: [2024], roster });
  await screen.findByText('企业50号');
  for (const last of [100, 150, 200, 250, 299]) {
    await person.click(screen.getByRole('button', { name: '下一页' }));
    await screen.findByText(`企业${last}号`);
  }
  expect(screen.getByText(/第 251–299 行/)).toBeTruthy();
  expect(screen.queryByText('企业250号')).toBeNull();
});
