import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { openConsole } from '../testing/console.tsx';
import { aPage, aWorld } from '../testing/world.ts';

// Pages load on demand; loaded with the test they keep its first wait short.
import './lodged-objection-route.tsx';
import './public-frame.tsx';
import './published-notice-route.tsx';
import './published-notices-route.tsx';

const text = (zh: string, en = zh) => ({ zh, en });

const aNotice = (changes: Readonly<Record<string, unknown>> = {}) => ({
  ...{ id: 'notice-1', number: '黔工信公示〔2026〕1号', round: text('演示批次') },
  ...{ firstDay: '2026-11-26', lastDay: '2026-12-02', workingDays: 5, calendar: '2026-1', provisionalYears: [] },
  takesObjections: true,
  members: [
    {
      ...{ id: 'member-1', name: '正安吉他', demonstration: false, leadingIndustry: '西乐器制造' },
      ...{ applicant: text('正安县'), counties: [text('正安县'), text('道真县')] },
    },
    {
      id: 'member-2',
      name: '湄潭茶业',
      demonstration: true,
      leadingIndustry: null,
      applicant: text('湄潭县'),
      counties: [],
    },
  ],
  ...changes,
});

const nobody = (parts: Readonly<Record<string, unknown>>) => aWorld({ viewer: null, ...parts });

/** Answers what is handed in; gives what was sent. */
function takeIn(...answers: readonly (readonly [status: number, body: object])[]) {
  const sent: FormData[] = [];
  const ask = globalThis.fetch;
  vi.stubGlobal('fetch', async (address: string, request: RequestInit) => {
    if (address !== '/public/intake') return ask(address, request);
    const [status, body] = answers[sent.length] ?? [500, {}];
    // The form below sends one.
    sent.push(request.body as FormData);
    return new Response(JSON.stringify(body), { status });
  });
  return sent;
}

const fill = async () => {
  const form = within(await screen.findByRole('region', { name: '提出异议' }));
  await userEvent.selectOptions(form.getByRole('combobox', { name: '对哪个集群提出异议' }), '湄潭茶业');
  await userEvent.type(form.getByRole('textbox', { name: '事实和理由' }), '名录重复');
  await userEvent.type(form.getByRole('textbox', { name: /^证明材料或线索/ }), '名录');
  await userEvent.type(form.getByRole('textbox', { name: '真实姓名或单位名称' }), '赵某');
  await userEvent.type(form.getByRole('textbox', { name: /^联系方式/ }), '138');
  return form;
};

test('anybody reads the notices without signing in', async () => {
  openConsole('/public/notices', nobody({ publishedNotices: () => aPage(aNotice()) }));
  const notice = within(await screen.findByRole('article', { name: '黔工信公示〔2026〕1号' }));
  notice.getByText('正在公示');
  notice.getByText('2026-11-26 至 2026-12-02，共 5 个工作日');
  expect(notice.getByRole('link', { name: '黔工信公示〔2026〕1号' }).getAttribute('href')).toBe(
    '/public/notices/notice-1',
  );
});

test('says who will be here while there is no notice, and what to do about an address of none', async () => {
  openConsole('/public/notices', nobody({ publishedNotices: () => aPage() }));
  await screen.findByText('目前没有公示');
  openConsole('/public/notices/nothing', nobody({ publishedNotice: null }));
  await screen.findByText('没有这份公示');
});

test('a notice names its members with what was published, its days and how to object', async () => {
  openConsole('/public/notices/notice-1', nobody({ publishedNotice: aNotice() }));
  const members = within(await screen.findByRole('list', { name: '公示名单' })).getAllByRole('listitem');
  expect(members.map(({ textContent }) => textContent)).toEqual([
    '正安吉他 申报主体：正安县所在县（市、区）：正安县、道真县主导产业：西乐器制造',
    expect.stringContaining('示例数据'),
  ]);
  within(screen.getByRole('region', { name: '如何提出异议' })).getByText(/写明真实姓名或单位名称/);
});

test('takes no objection outside its days', async () => {
  openConsole('/public/notices/notice-1', nobody({ publishedNotice: aNotice({ takesObjections: false }) }));
  await screen.findByRole('list', { name: '公示名单' });
  expect(screen.queryByRole('region', { name: '提出异议' })).toBeNull();
});

test('an objection that is refused stays filled in, and the next try of it gets a receipt', async () => {
  openConsole('/public/notices/notice-1', nobody({ publishedNotice: aNotice() }));
  const refused = { code: 'LODGING_TOO_OFTEN', message: text('请十五分钟后再试。') };
  const sent = takeIn([429, refused], [201, { receipt: 'YY-7K3M-9QXA-2FHC' }]);
  const form = await fill();
  await userEvent.upload(form.getByLabelText('附件（可不传）'), new File(['%PDF-1.7'], '名录.pdf'));
  await userEvent.click(form.getByRole('button', { name: '提交异议' }));
  expect((await form.findByRole('alert')).textContent).toBe('请十五分钟后再试。');
  await userEvent.click(form.getByRole('button', { name: '提交异议' }));
  await screen.findByText('YY-7K3M-9QXA-2FHC');
  const [first, again] = sent;
  const { notice, member, grounds, evidence, name, contact } = Object.fromEntries(first ?? []);
  expect({ notice, member, grounds, evidence, name, contact }).toEqual({
    ...{ notice: 'notice-1', member: 'member-2', grounds: '名录重复', evidence: '名录', name: '赵某', contact: '138' },
  });
  expect(first?.getAll('file')).toHaveLength(1);
  expect(again?.get('key')).toBe(first?.get('key'));
});

test('says that it is not known whether it arrived when the connection breaks off', async () => {
  openConsole('/public/notices/notice-1', nobody({ publishedNotice: aNotice() }));
  const ask = globalThis.fetch;
  vi.stubGlobal('fetch', (address: string, request: RequestInit) =>
    address === '/public/intake' ? Promise.reject(new TypeError('Failed to fetch')) : ask(address, request),
  );
  const form = await fill();
  await userEvent.click(form.getByRole('button', { name: '提交异议' }));
  await form.findByText(/不会重复登记/);
});

test('whoever has the receipt asks how the objection stands', async () => {
  const objection = {
    ...{ filedAt: '2026-11-27T01:00:00Z', cluster: '湄潭茶业', stage: 'dismissed', reason: '经核查，名录无误' },
    ...{ title: text('异议不成立'), inadmissible: null, notice: aNotice() },
  };
  const lodgedObjection = ({ receipt }: { readonly receipt: string }) => (receipt === 'YY-1' ? objection : null);
  openConsole('/public/objections', nobody({ lodgedObjection }));
  const field = await screen.findByRole('textbox', { name: '回执号' });
  await userEvent.type(field, 'YY-2');
  await userEvent.click(screen.getByRole('button', { name: '查询' }));
  expect((await screen.findByRole('alert')).textContent).toMatch(/没有这个回执号/);
  await userEvent.clear(field);
  await userEvent.type(field, 'YY-1');
  await userEvent.click(screen.getByRole('button', { name: '查询' }));
  const state = within(await screen.findByRole('region', { name: '处理情况' }));
  state.getByText('异议不成立');
  state.getByText('经核查，名录无误');
});
