import { saveExpert } from '@qunxing/database';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ownId } from '../node-id.ts';
import {
  askedAs,
  changedPanel,
  expertId,
  mutatePanel,
  panelSeen,
  reviewedAt,
  type SeenPanel,
} from './testing/asked-panel.ts';
import { openTrialRegister, type TrialRegister } from './testing/trial-register.ts';

// Clusters at even places lie in 正安县, where the fourth demonstration expert lives.
let test: TrialRegister;
let ask: ReturnType<typeof askedAs>;
const ids: Record<string, string> = {};
beforeAll(async () => {
  test = await openTrialRegister(20);
  ask = askedAs(test);
  for (const login of ['expert', 'expert-2', 'expert-3', 'expert-4']) ids[login] = await expertId(test, login);
  // Signing in takes its time, which no test should wait for.
  for (const login of [...Object.keys(ids), 'province', 'auditor', 'county', 'prefecture', 'centre', 'operator'])
    await ask(login, '{ __typename }');
}, 120_000);
afterAll(() => test.close());

const assign = (application: string, ...logins: readonly string[]) =>
  mutatePanel(
    ask,
    'province',
    'assignExperts',
    application,
    `experts: [${logins.map((login) => `"${ids[login]}"`).join(' ')}]`,
  );
const judge = (login: string, application: string, { version, items }: SeenPanel, level = 'met') =>
  mutatePanel(
    ask,
    login,
    'judgeApplication',
    application,
    `version: ${version}, judgements: [${items
      .map(({ item }) => `{ item: "${item.key}", level: "${level}", reason: "见材料" }`)
      .join(' ')}]`,
  );
const conclude = (application: string, { version }: SeenPanel) =>
  mutatePanel(ask, 'province', 'concludeExpertPanel', application, `version: ${version}`);
const seenBy = async (login: string, application: string) =>
  (await ask(login, `{ application(id: "${application}") { id } }`)).data?.application !== null;
const judgementsSeen = async (login: string, application: string) =>
  (await panelSeen(ask, login, application))?.seats.map(({ judgements }) => judgements?.[0]?.level ?? null);

describe('the review by experts', () => {
  it('goes from the assignment to the next step of the application', async () => {
    const application = await reviewedAt(test, 0);
    const { data } = await ask('province', `{ application(id: "${application}") { mayAssignExperts } }`);
    expect(data).toEqual({ application: { mayAssignExperts: true } });
    const panel = changedPanel(await assign(application, 'expert', 'expert-2'));
    expect(panel.items.map(({ item }) => item.key)).toContain('governance/mechanism-judgement');
    const one = changedPanel(await judge('expert', application, panel));
    const two = changedPanel(await judge('expert-2', application, one));
    const open = await panelSeen(ask, 'province', application);
    expect(open).toMatchObject({ may: ['assignAnother', 'recuse', 'conclude'], obstacle: null });
    const concluded = changedPanel(await conclude(application, two));
    expect(concluded).toMatchObject({
      stage: 'concluded',
      may: [],
      application: { stage: { key: 'expert-reviewed' } },
    });
    expect(concluded.outcome.every(({ level }) => level === 'met')).toBe(true);
  });

  it('asks for a third expert where two differ, and follows the majority', async () => {
    const application = await reviewedAt(test, 2);
    const panel = changedPanel(await assign(application, 'expert', 'expert-2'));
    const one = changedPanel(await judge('expert', application, panel, 'met'));
    const two = changedPanel(await judge('expert-2', application, one, 'partial'));
    expect(await panelSeen(ask, 'province', application)).toMatchObject({ obstacle: { code: 'EXPERTS_DIVERGE' } });
    expect(await conclude(application, two)).toMatchObject({
      code: 'EXPERTS_DIVERGE',
      message: { zh: expect.stringContaining('请增派第三名专家') },
    });
    const three = changedPanel(
      await mutatePanel(
        ask,
        'province',
        'assignAnotherExpert',
        application,
        `version: ${two.version}, expert: "${ids['expert-3']}"`,
      ),
    );
    const all = changedPanel(await judge('expert-3', application, three, 'partial'));
    expect(changedPanel(await conclude(application, all)).outcome[0]).toMatchObject({ level: 'partial' });
  });

  it('is asked for by the rule: who has a conflict comes last, with the reason', async () => {
    const application = await reviewedAt(test, 4);
    const { data } = await ask(
      'province',
      `{ panelCandidates(application: "${application}") { expert { name { zh } load } obstacle { code message { zh } } } }`,
    );
    const candidates = data?.panelCandidates as readonly { obstacle: object | null }[];
    expect(candidates).toHaveLength(4);
    expect(candidates.map(({ obstacle }) => obstacle === null)).toEqual([true, true, true, false]);
    expect(candidates.at(-1)).toMatchObject({
      expert: { name: { zh: '演示专家四' } },
      obstacle: {
        code: 'EXPERT_CONFLICTED',
        message: { zh: expect.stringMatching(/^演示专家四来自集群所在的正安县/) },
      },
    });
  });
});

describe('experts are refused', () => {
  it.each([
    ['EXPERT_CONFLICTED', ['expert', 'expert-4']],
    ['EXPERTS_TOO_FEW', ['expert']],
    ['EXPERT_TWICE', ['expert', 'expert']],
  ] as const)('as %s', async (code, logins) => {
    const application = await reviewedAt(test, code === 'EXPERT_TWICE' ? 6 : code === 'EXPERTS_TOO_FEW' ? 8 : 10);
    expect(await assign(application, ...logins)).toMatchObject({ __typename: 'Refused', code });
    expect(await panelSeen(ask, 'province', application)).toBeNull();
  });

  it('twice for one application, and to other offices', async () => {
    const application = await reviewedAt(test, 12);
    changedPanel(await assign(application, 'expert', 'expert-2'));
    expect(await assign(application, 'expert', 'expert-3')).toMatchObject({ code: 'MEMBER_TWICE' });
    for (const login of ['county', 'prefecture', 'centre', 'operator']) {
      const args = `experts: ["${ids.expert}" "${ids['expert-2']}"]`;
      expect(await mutatePanel(ask, login, 'assignExperts', application, args)).toEqual({
        __typename: 'none',
        errors: ['FORBIDDEN'],
      });
    }
    expect(await mutatePanel(ask, 'auditor', 'assignExperts', application, `experts: []`)).toMatchObject({
      errors: ['FORBIDDEN'],
    });
  });
});

describe('an expert', () => {
  it('sees what is assigned to them, until they recuse; the offices below see no panel', async () => {
    const application = await reviewedAt(test, 14);
    const panel = changedPanel(await assign(application, 'expert', 'expert-2'));
    const logins = ['expert', 'expert-2', 'expert-3', 'expert-4'];
    expect(await Promise.all(logins.map((login) => seenBy(login, application)))).toEqual([true, true, false, false]);
    for (const login of ['county', 'prefecture', 'centre', 'operator'])
      expect(await panelSeen(ask, login, application)).toBeNull();
    expect(await panelSeen(ask, 'auditor', application)).toMatchObject({ may: [], obstacle: null });
    const args = `version: ${panel.version}, reason: "曾任该集群顾问"`;
    changedPanel(await mutatePanel(ask, 'expert-2', 'recuseExpert', application, args));
    expect(await seenBy('expert-2', application)).toBe(false);
    expect(await panelSeen(ask, 'province', application)).toMatchObject({ obstacle: { code: 'EXPERTS_OUTSTANDING' } });
  });

  it('sees no other judgement before handing in their own, and no names at all', async () => {
    const application = await reviewedAt(test, 16);
    const panel = changedPanel(await assign(application, 'expert', 'expert-2'));
    const one = changedPanel(await judge('expert', application, panel, 'partial'));
    expect(await judgementsSeen('expert-2', application)).toEqual([null, null]);
    expect(await judgementsSeen('province', application)).toEqual(['partial', null]);
    const seen = await panelSeen(ask, 'expert-2', application);
    expect(seen?.seats.map(({ expert }) => expert !== null)).toEqual([false, true]);
    changedPanel(await judge('expert-2', application, one));
    expect(await judgementsSeen('expert-2', application)).toEqual(['partial', 'met']);
    expect(await judgementsSeen('expert', application)).toEqual(['partial', 'met']);
  });

  it('no longer sees a case once it is known to be one of their county or employer', async () => {
    const application = await reviewedAt(test, 18);
    const panel = changedPanel(await assign(application, 'expert', 'expert-3'));
    const { sql } = test.gateway.database;
    const account = ownId('Expert', ids['expert-3'] ?? '', 'id');
    const now = { at: test.clock.now, by: 'test' };
    const known = { account, employer: null, home: null, fields: [] };
    // The first enterprise of the cluster's roster.
    await saveExpert(sql, { ...known, employer: '91520324MA00001800' }, now);
    expect(await seenBy('expert-3', application)).toBe(false);
    expect(await judge('expert-3', application, panel)).toEqual({ __typename: 'none', errors: ['BAD_USER_INPUT'] });
    await saveExpert(sql, { ...known, home: '520324' }, now);
    expect(await seenBy('expert-3', application)).toBe(false);
    await saveExpert(sql, known, now);
    expect(await seenBy('expert-3', application)).toBe(true);
  });
});
