import { eventsOf, type Role } from '@qunxing/database';
import { testEngines } from '@qunxing/database/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ownId } from '../node-id.ts';
import { act, askOnceAs, changed, draftAt, everyPart, explained, handedInAt, mutate } from './testing/asked-path.ts';
import { openTrialRegister, type TrialRegister } from './testing/trial-register.ts';

const listed = z.object({
  totalCount: z.number(),
  edges: z.array(z.object({ node: z.object({ stage: z.object({ key: z.string() }) }) })),
});

// Clusters at even places lie in 正安县, which the county's account acts for; those at odd ones elsewhere in the prefecture.
let test: TrialRegister;
beforeAll(async () => {
  test = await openTrialRegister(16, { engine: testEngines.at(-1) ?? 'embedded' });
});
afterAll(() => test.close());

const verbs = ({ may }: { readonly may: readonly { readonly verb: string }[] }) => may.map(({ verb }) => verb);

describe('an application', () => {
  it('goes from the county’s draft to the verification, by each office in turn', async () => {
    const drafted = changed(await draftAt(test, 0));
    expect(drafted).toMatchObject({
      stage: { key: 'drafting' },
      version: 1,
      waitsFor: [{ zh: '县（市、区）工信部门' }],
    });
    expect(verbs(drafted)).toEqual(['submit', 'withdraw']);
    const submitted = changed(await act(test, 'county', 'submitApplication', drafted, explained(drafted)));
    expect(submitted).toMatchObject({ stage: { key: 'submitted' }, waitsFor: [{ zh: '市（州）工信部门' }] });
    const accepted = changed(await act(test, 'prefecture', 'acceptApplication', submitted));
    expect(verbs(accepted)).toEqual(['review', 'return', 'decline']);
    const opinion = 'opinion: "同意"';
    const reviewed = changed(
      await act(test, 'prefecture', 'reviewApplication', accepted, `${everyPart('in_order', 'findings')} ${opinion}`),
    );
    const visit = `visitedOn: "2026-03-02" ${everyPart('as_reported', 'checks')} ${opinion}`;
    const verified = changed(await act(test, 'prefecture', 'recordApplicationVerification', reviewed, visit));
    expect(verified).toMatchObject({ stage: { key: 'verified' }, version: 5 });
    const id = ownId('Application', verified.id, 'id');
    const events = await eventsOf(test.gateway.database.sql, [`application/${id}`]);
    expect(events.map(({ type }) => type)).toEqual([
      'application.drafted',
      'application.submitted',
      'application.accepted',
      'application.reviewed',
      'application.verified',
    ]);
  });

  it('keeps the figures of the day on which it was handed in, with a receipt', async () => {
    const { id } = await handedInAt(test, 2);
    const ask = await askOnceAs(test, 'prefecture');
    const { data } = await ask(
      `{ application(id: "${id}") { evaluation { standard { key } evaluatedBy receipt } handedInAt
         history { title { zh } person { zh } organization { zh } hash } } }`,
    );
    expect(data?.application).toMatchObject({
      evaluation: {
        standard: { key: 'guizhou-exercise' },
        evaluatedBy: 'county',
        receipt: expect.stringContaining('sha256:'),
      },
      handedInAt: '2026-03-02T01:00:00.000Z',
      history: [
        { title: { zh: '新建申报' }, person: { zh: '演示县级用户' }, organization: { zh: '正安县工信部门' } },
        { title: { zh: '提交申报' }, hash: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) },
      ],
    });
  });

  it('comes back with what was asked, and goes on where it was held up', async () => {
    const submitted = await handedInAt(test, 4);
    const accepted = changed(await act(test, 'prefecture', 'acceptApplication', submitted));
    const asked = 'reopened: [{ part: "green", comment: "请补充能效佐证材料" }]';
    const returned = changed(await act(test, 'prefecture', 'returnApplication', accepted, asked));
    expect(returned).toMatchObject({ stage: { key: 'returned' }, waitsFor: [{ zh: '县（市、区）工信部门' }] });
    const { data } = await (await askOnceAs(test, 'county'))(
      `{ application(id: "${returned.id}") { history { words remarks { part { title { zh } } result comment } } } }`,
    );
    expect(data?.application).toMatchObject({
      history: [{}, {}, {}, { remarks: [{ part: { title: {} }, result: 'reopened', comment: '请补充能效佐证材料' }] }],
    });
    const again = changed(await act(test, 'county', 'submitApplication', returned, explained(returned)));
    expect(again).toMatchObject({ stage: { key: 'accepted' } });
  });

  it('ends where the prefecture declines it or the county takes it back, and may be begun anew', async () => {
    const submitted = await handedInAt(test, 6);
    const declined = changed(await act(test, 'prefecture', 'declineApplication', submitted, 'reason: "不属于本项目"'));
    expect(declined).toMatchObject({ stage: { key: 'declined' }, may: [], waitsFor: [] });
    const anew = changed(await draftAt(test, 6));
    const withdrawn = changed(await act(test, 'county', 'withdrawApplication', anew, 'reason: "暂不申报"'));
    expect(withdrawn).toMatchObject({ stage: { key: 'withdrawn' }, may: [] });
    expect(changed(await draftAt(test, 6)).id).not.toBe(withdrawn.id);
  });
});

describe('an act on an application', () => {
  it.each([
    ['SUBMISSION_BLANKS_UNEXPLAINED', 'submitApplication', ''],
    ['APPLICATION_REASON_MISSING', 'withdrawApplication', 'reason: " "'],
  ] as const)('is refused as %s in both languages, and nothing is kept', async (code, mutation, args) => {
    const { sql } = test.gateway.database;
    const drafted = changed(await draftAt(test, 8));
    const count = () =>
      sql.query(
        'SELECT (SELECT count(*)::int FROM evaluation) AS evaluations, count(*)::int AS events FROM domain_event',
      );
    const before = await count();
    expect(await act(test, 'county', mutation, drafted, args)).toMatchObject({
      __typename: 'Refused',
      code,
      message: { zh: expect.stringMatching(/[一-鿿]/), en: expect.stringMatching(/[a-z]/) },
    });
    expect(await count()).toEqual(before);
    changed(await act(test, 'county', 'withdrawApplication', drafted, 'reason: "暂不申报"'));
  });

  it('out of turn is refused, and to an office that must not see it the application is not there', async () => {
    const drafted = changed(await draftAt(test, 8));
    expect(await act(test, 'prefecture', 'acceptApplication', drafted)).toMatchObject({ errors: ['BAD_USER_INPUT'] });
    const submitted = changed(await act(test, 'county', 'submitApplication', drafted, explained(drafted)));
    const early = `${everyPart('in_order', 'findings')} opinion: "同意"`;
    expect(await act(test, 'prefecture', 'reviewApplication', submitted, early)).toMatchObject({
      code: 'APPLICATION_OUT_OF_TURN',
    });
    expect(await act(test, 'province', 'acceptApplication', submitted)).toMatchObject({
      code: 'APPLICATION_OTHER_OFFICE',
    });
  });

  it('on an old version is answered with the application as it is now', async () => {
    const drafted = changed(await draftAt(test, 10));
    changed(await act(test, 'county', 'submitApplication', drafted, explained(drafted)));
    expect(await act(test, 'county', 'withdrawApplication', drafted, 'reason: "暂不申报"')).toMatchObject({
      __typename: 'ApplicationConflict',
      application: { version: 2, stage: { key: 'submitted' } },
      message: { zh: expect.stringContaining('已被他人更新') },
    });
  });

  it('that arrives twice is done once; its key serves nothing else', async () => {
    const drafted = changed(await draftAt(test, 12));
    const once = `application: "${drafted.id}", version: 1, key: "the same key", reason: "暂不申报"`;
    const first = changed(await mutate(test, 'county', 'withdrawApplication', once));
    expect(changed(await mutate(test, 'county', 'withdrawApplication', once))).toEqual(first);
    const other = once.replace('暂不申报', '另有原因');
    expect(await mutate(test, 'county', 'withdrawApplication', other)).toMatchObject({ errors: ['BAD_USER_INPUT'] });
  });

  it.each([
    ['APPLICANT_OTHER_COUNTY', 'county', 1],
    ['APPLICATION_OTHER_OFFICE', 'prefecture', 14],
    ['APPLICATION_OTHER_OFFICE', 'operator', 14],
    ['APPLICATION_EXISTS', 'county', 2],
  ] as const)('that begins one is refused as %s to the %s', async (code, role, place) => {
    expect(await draftAt(test, place, role)).toMatchObject({ __typename: 'Refused', code });
  });

  it('in a round whose rules are not settled is refused with what is open', async () => {
    const answer = await draftAt(test, 14, 'county', 'guizhou-2023-1');
    expect(answer).toMatchObject({ code: 'ROUND_WITHOUT_WINDOW' });
  });

  it('is not for auditors', async () => {
    expect(await draftAt(test, 14, 'auditor')).toMatchObject({ __typename: 'none', errors: ['FORBIDDEN'] });
  });
});

describe('who sees applications', () => {
  const seen = async (role: Role, filter = '') => {
    const { data } = await (await askOnceAs(test, role))(
      `{ applications${filter} { totalCount edges { node { stage { key } } } } }`,
    );
    const { totalCount, edges } = listed.parse(data?.applications);
    expect(edges).toHaveLength(totalCount);
    return edges.map(({ node }) => node.stage.key);
  };

  it('are the county and the operator from the draft on, the offices above once it was handed in, and the auditor', async () => {
    expect(await seen('county')).toContain('drafting');
    expect(await seen('operator')).toEqual(await seen('county'));
    expect(await seen('auditor')).toEqual(await seen('county'));
    for (const role of ['prefecture', 'centre', 'province'] as const) {
      const stages = await seen(role);
      expect(stages).toContain('submitted');
      expect(stages).not.toContain('drafting');
    }
    expect(await seen('expert')).toEqual([]);
    expect(await seen('province', '(filter: { stages: ["verified"] })')).toEqual(['verified']);
  });

  it('are nobody else: neither page nor node shows one that is not theirs', async () => {
    const drafted = changed(await draftAt(test, 14));
    for (const role of ['prefecture', 'expert'] as const) {
      const { data } = await (await askOnceAs(test, role))(
        `{ application(id: "${drafted.id}") { id } node(id: "${drafted.id}") { id } }`,
      );
      expect(data).toEqual({ application: null, node: null });
    }
  });
});
