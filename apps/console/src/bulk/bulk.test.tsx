import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { anApplication } from '../application/testing.ts';
import { text } from '../cluster/testing.ts';
import { openConsole } from '../testing/console.tsx';
import { aCluster, aPage, aWorld } from '../testing/world.ts';

// Pages load on demand; loaded with the test they keep its first wait short.
import '../shell/shell.tsx';
import './bulk-route.tsx';

type Given = Readonly<Record<string, unknown>>;
type Item = { readonly application: string; readonly version: number };

const submitted = { key: 'submitted', title: text('已申报', 'Submitted') };
const accepted = { key: 'accepted', title: text('已受理', 'Accepted') };

const applied = (place: number) =>
  anApplication({
    ...{ id: `application-${place}`, version: place, stage: submitted },
    cluster: aCluster({ id: `cluster-${place}`, name: `第${place}集群` }),
  });

const foreseen = (place: number, zh = '') => ({
  ...{ application: applied(place), experts: [] },
  obstacle: zh ? { code: 'APPLICATION_OUT_OF_TURN', message: text(zh) } : null,
  becomes: zh ? null : accepted,
});

/** Twelve of which one would be refused. */
const items = [...Array.from({ length: 11 }, (_, place) => foreseen(place + 1)), foreseen(12, '该申报已受理。')];

const done = ({ application }: Item) => ({
  ...{ is: 'done', message: null, application: { ...anApplication({ id: application }), stage: accepted } },
});

function open(act: (items: readonly Item[], call: number) => readonly unknown[]) {
  const asked: { items: readonly Item[]; key: string; words: string }[] = [];
  const filters: unknown[] = [];
  openConsole(
    '/applications/bulk?stage=submitted',
    aWorld({
      applicationStages: [submitted, accepted],
      bulkActs: ({ filter }: Given) =>
        [
          filters.push(filter),
          { total: 12, tooMany: null, acts: [{ verb: 'accept', count: 11, title: text('受理', 'Accept') }] },
        ][1],
      bulkForecast: { total: 12, tooMany: null, items },
      actOnApplications: (given: (typeof asked)[number]) => [asked.push(given), act(given.items, asked.length)][1],
    }),
  );
  return { asked, filters };
}

const button = (name: RegExp) => screen.findByRole('button', { name });

test('acts on all that match but those left out, a few at a time under one key, and shows what each came to', async () => {
  const { asked, filters } = open((given) =>
    given.map((item) =>
      item.application === 'application-3'
        ? { is: 'changed', message: text('预览之后该申报已有变化。'), application: applied(3) }
        : done(item),
    ),
  );
  await screen.findByText('符合条件的全部 12 件');
  expect(filters[0]).toMatchObject({ stages: ['submitted'] });
  await userEvent.type(screen.getByRole('textbox', { name: '意见（可不填）' }), '齐备');
  await userEvent.click(await button(/预览办理结果/));
  await screen.findByText('可办理 11 件，不能办理 1 件');
  expect(screen.getByRole('checkbox', { name: '选定 第12集群' }).matches(':disabled')).toBe(true);
  screen.getByText('该申报已受理。');
  await userEvent.click(screen.getByRole('checkbox', { name: '选定 第2集群' }));
  await userEvent.click(await button(/受理选定的 10 件/));
  await screen.findByText('办成 9 件，未办成 0 件，预览后有变化 1 件，未办理 0 件');
  expect(asked.map(({ items: part }) => part.length)).toEqual([10]);
  expect(asked[0]).toMatchObject({ words: '齐备', items: { 0: { application: 'application-1', version: 1 } } });
  const rows = within(screen.getByRole('table', { name: '办理结果' }));
  expect(rows.getAllByRole('row').map(({ textContent }) => textContent)).toContain(
    '第3集群正安县有变化，未办理已申报预览之后该申报已有变化。',
  );
});

test('where no answer came it goes on with the rest under the same key', async () => {
  const { asked } = open((given, call) => {
    if (call === 2) throw new Error('away');
    return given.map(done);
  });
  await userEvent.click(await button(/预览办理结果/));
  await userEvent.click(await button(/受理选定的 11 件/));
  await screen.findByText(/没有收到服务器的答复/);
  await userEvent.click(await button(/继续办理其余 1 件/));
  await screen.findByText('办成 11 件，未办成 0 件，预览后有变化 0 件，未办理 0 件');
  expect(asked.map(({ items: part }) => part.length)).toEqual([10, 1, 1]);
  expect(new Set(asked.map(({ key }) => key)).size).toBe(1);
});

test('the table of results is given for a spreadsheet, by hand where the browser has no clipboard', async () => {
  open((given) => given.map(done));
  await userEvent.click(await button(/预览办理结果/));
  await userEvent.click(await button(/受理选定的 11 件/));
  const copy = await button(/复制表格/);
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
  await userEvent.click(copy);
  const table = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: /全选后复制/ });
  await waitFor(() => expect(table.value.split('\n')[1]).toBe('第1集群\t正安县\t已办理\t已受理\t'));
});

test('the list of applications leads here with its filter', async () => {
  openConsole(
    '/applications?stage=submitted',
    aWorld({ applicationStages: [submitted], applications: () => aPage(applied(1)) }),
  );
  const link = await screen.findByRole('link', { name: '批量办理' });
  expect(link.getAttribute('href')).toBe('/applications/bulk?stage=submitted');
});
