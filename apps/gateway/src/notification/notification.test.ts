import type { Role } from '@qunxing/database';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { act, askOnceAs, changed, draftAt, explained, handedInAt } from '../operations/testing/asked-path.ts';
import { openTrialRegister, type TrialRegister } from '../operations/testing/trial-register.ts';
import { telling } from './telling.ts';
import { doAll } from './testing/do-all.ts';

interface Told {
  readonly id: string;
  readonly kind: string;
  readonly title: { readonly zh: string };
  readonly sentence: { readonly zh: string; readonly en: string };
  readonly application: { readonly id: string } | null;
  readonly readAt: string | null;
}

// Clusters at even places lie in 正安县, which the county's account acts for.
let test: TrialRegister;
beforeAll(async () => {
  test = await openTrialRegister(16);
});
afterAll(() => test.close());

const tellAll = () => doAll(telling({ ...test.gateway, mail: undefined }));

const ask = async (role: Role, query: string) => {
  const { data, errors } = await (await askOnceAs(test, role))(query);
  if (data === undefined || data === null) throw new Error(JSON.stringify(errors));
  return data;
};

const toldTo = async (role: Role, filter = ''): Promise<readonly Told[]> => {
  const query = `{ notifications${filter} { totalCount edges { node {
    id kind title { zh } sentence { zh en } application { id } readAt } } } }`;
  const { notifications } = await ask(role, query);
  // The selection above.
  const { totalCount, edges } = notifications as { totalCount: number; edges: readonly { node: Told }[] };
  expect(totalCount).toBe(edges.length);
  return edges.map(({ node }) => node);
};

/** What somebody was told since they had read everything, the first one first. */
const newTo = async (role: Role): Promise<readonly Told[]> => {
  await tellAll();
  const told = await toldTo(role, '(unread: true)');
  await ask(
    role,
    'mutation { markNotificationsRead(until: "2099-01-01T00:00:00Z") { viewer { unreadNotifications } } }',
  );
  return told.toReversed();
};

const titles = async (role: Role) => (await newTo(role)).map(({ title }) => title.zh);

describe('a notification', () => {
  it('tells each office when it is its turn, and the applicant and the operator what happened', async () => {
    const drafted = changed(await draftAt(test, 0));
    expect(await titles('operator')).toEqual(['新建申报']);
    expect([await titles('county'), await titles('prefecture')]).toEqual([[], []]);
    const submitted = changed(await act(test, 'county', 'submitApplication', drafted, explained(drafted)));
    const [turn, ...more] = await newTo('prefecture');
    expect(more).toEqual([]);
    expect(turn).toMatchObject({ kind: 'statutory', application: { id: submitted.id } });
    expect(turn?.sentence.zh).toMatch(/^.+：提交申报。请贵单位办理：受理。$/);
    expect(turn?.sentence.en).toContain('It is your office’s turn: Acceptance.');
    expect(await titles('province')).toEqual([]);
    const accepted = changed(await act(test, 'prefecture', 'acceptApplication', submitted));
    expect(await newTo('county')).toMatchObject([{ kind: 'statutory', title: { zh: '受理' } }]);
    expect(await titles('operator')).toEqual(['提交申报', '受理']);
    const asked = 'reopened: [{ part: "green", comment: "请补充能效佐证材料" }]';
    const returned = changed(await act(test, 'prefecture', 'returnApplication', accepted, asked));
    expect(await titles('county')).toEqual(['退回补正']);
    changed(await act(test, 'county', 'submitApplication', returned, explained(returned)));
    // Its own acceptance is nothing that an office is told, but what comes next is.
    expect((await newTo('prefecture')).map(({ sentence }) => sentence.zh.split('。')[1])).toEqual([
      '请贵单位办理：初审',
    ]);
  });

  it('of what was never handed in reaches no office above', async () => {
    const drafted = changed(await draftAt(test, 2));
    changed(await act(test, 'county', 'withdrawApplication', drafted, 'reason: "暂不申报"'));
    expect(await titles('prefecture')).toEqual([]);
    expect(await titles('operator')).toEqual(['退回补正', '提交申报', '新建申报', '撤回申报']);
  });

  it('says the same however late it is told, and once however often the worker looks', async () => {
    const submitted = await handedInAt(test, 4);
    changed(await act(test, 'prefecture', 'declineApplication', submitted, 'reason: "不属于本项目"'));
    const [turn, ...more] = await newTo('prefecture');
    expect(turn?.sentence.zh).toContain('请贵单位办理：受理');
    expect(more).toEqual([]);
    await tellAll();
    expect(await titles('prefecture')).toEqual([]);
    expect(await test.gateway.database.sql.query('SELECT 1 FROM outbox_entry')).toEqual([]);
  });

  it('is marked as read by its owner only, one by one too', async () => {
    await handedInAt(test, 6);
    await tellAll();
    const [unread] = await toldTo('prefecture', '(unread: true)');
    const mark = `mutation { markNotificationsRead(ids: ["${unread?.id}"]) {
      notifications { id readAt } viewer { unreadNotifications } } }`;
    expect(await ask('province', mark)).toMatchObject({ markNotificationsRead: { notifications: [] } });
    expect(await ask('prefecture', '{ viewer { unreadNotifications } }')).toEqual({
      viewer: { unreadNotifications: 1 },
    });
    expect(await ask('prefecture', mark)).toEqual({
      markNotificationsRead: {
        notifications: [{ id: unread?.id, readAt: '2026-03-02T01:00:00.000Z' }],
        viewer: { unreadNotifications: 0 },
      },
    });
  });

  it('comes by e-mail as chosen, but what must be told is not turned off', async () => {
    const set = (kind: string, delivery: string) =>
      ask(
        'county',
        `mutation { setNotificationDelivery(kind: ${kind}, delivery: ${delivery}) {
        ... on NotificationPreferences { mailAddress statutory informative }
        ... on NotificationDeliveryRefused { code message { zh en } } } }`,
      );
    expect(await set('informative', 'off')).toEqual({
      setNotificationDelivery: { mailAddress: null, statutory: 'immediate', informative: 'off' },
    });
    expect(await set('statutory', 'off')).toMatchObject({
      setNotificationDelivery: {
        code: 'STATUTORY_NOTIFICATION_MUTED',
        message: { zh: expect.stringContaining('不能关闭'), en: expect.stringContaining('cannot be turned off') },
      },
    });
    expect(await ask('county', '{ notificationPreferences { statutory informative } }')).toEqual({
      notificationPreferences: { statutory: 'immediate', informative: 'off' },
    });
  });
});
