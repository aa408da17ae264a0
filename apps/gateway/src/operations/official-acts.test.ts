import { isOfficial, officialActs, type SignedContent } from '@qunxing/certification';
import { eventsOf, isIntact, type Role, type SignatureRow, signatureByHash, streamOf } from '@qunxing/database';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ownId } from '../node-id.ts';
import { seedSecondFactors } from '../seed/seed-accounts.ts';
import { signatureOf, toSignSelected } from './testing/ask-signing.ts';
import { beforeMeeting, freshKey, givenOut, mutateList, verifiedAt } from './testing/asked-lists.ts';
import { reviewedAt } from './testing/asked-panel.ts';
import { act, askOnceAs, changed, draftAt, everyPart, explained, type SeenApplication } from './testing/asked-path.ts';
import { openTrialRegister, type TrialRegister } from './testing/trial-register.ts';

const waiting = z.object({
  __typename: z.literal('ToSign'),
  content: z.string(),
  hash: z.string(),
  enrolled: z.literal(true),
  demonstrationCode: z.string(),
});

let test: TrialRegister;
beforeAll(async () => {
  test = await openTrialRegister(16);
}, 120_000);
afterAll(() => test.close());

const round = 'round: "guizhou-exercise"';
const key = (): string => `key: "${freshKey()}"`;
const idOf = z.object({ id: z.string(), version: z.number() });

const counted = async () => {
  const [counts] = await test.gateway.database.sql.query(
    `SELECT (SELECT count(*)::int FROM domain_event) AS events, (SELECT count(*)::int FROM signature) AS signatures,
       (SELECT count(*)::int FROM evaluation) AS evaluations`,
  );
  return counts;
};

interface OfficialAct {
  readonly role: Role;
  readonly mutation: string;
  readonly args: string;
  /** What is asked of the changed thing. */
  readonly changed: string;
}

/** Asks for an official act as somebody, with or without a signature. */
const asking = ({ role, mutation, args, changed: fields }: OfficialAct) => {
  const result = `{ __typename ${toSignSelected} ... on Refused { code message { zh en } } ${fields} }`;
  return async (signature = '', as: Role = role): Promise<unknown> => {
    const { data } = await (await askOnceAs(test, as))(`mutation { ${mutation}(${args} ${signature}) ${result} }`);
    return data?.[mutation];
  };
};

const inBothLanguages = { zh: expect.stringMatching(/[一-鿿]/), en: expect.stringMatching(/[a-z]/) };
const refusedAs = (code: string) => ({ __typename: 'Refused', code, message: inBothLanguages });

/** Another code of six digits. */
const wrong = (code: string): string => code.replace(/^./, (digit) => String((Number(digit) + 5) % 10));

/** The signature that was made of a content. */
const signatureOn = async (contentHash: string): Promise<SignatureRow> => {
  const { sql } = test.gateway.database;
  const found = await sql.query<{ hash: string }>('SELECT hash FROM signature WHERE content_hash = $1', [contentHash]);
  const row = await signatureByHash(sql, found[0]?.hash ?? '');
  if (found.length !== 1 || row === undefined) throw new Error(`${found.length} signatures on ${contentHash}`);
  return row;
};

const done = new Set<string>();

/** Does an official act, after every way in which it must not be done; gives what was changed. */
const officially = async (official: OfficialAct): Promise<Readonly<Record<string, unknown>>> => {
  const ask = asking(official);
  const before = await counted();
  const shown = waiting.parse(await ask());
  const content: SignedContent = JSON.parse(shown.content);
  const { sql } = test.gateway.database;

  expect(await ask(signatureOf({ ...shown, demonstrationCode: wrong(shown.demonstrationCode) }))).toMatchObject(
    refusedAs('SECOND_FACTOR_CODE_WRONG'),
  );
  const stale = { ...shown, hash: `sha256:${'0'.repeat(64)}` };
  expect(await ask(signatureOf(stale))).toMatchObject(refusedAs('SIGNATURE_CONTENT_STALE'));
  await sql.query('DELETE FROM second_factor WHERE account_id = $1', [content.signer.account]);
  expect(await ask()).toMatchObject({ __typename: 'ToSign', enrolled: false, demonstrationCode: null });
  expect(await ask(signatureOf(shown))).toMatchObject(refusedAs('SECOND_FACTOR_NOT_ENROLLED'));
  await seedSecondFactors(sql, test.clock.now);
  expect(await counted()).toEqual(before);

  const again = waiting.parse(await ask());
  expect(again.hash).toBe(shown.hash);
  const changedNow = await ask(signatureOf(again));
  expect(changedNow).toMatchObject({ __typename: expect.stringMatching(/Changed$/) });
  // The same request once more is answered as before, though its code was taken.
  const after = await counted();
  expect(await ask(signatureOf(again))).toEqual(changedNow);
  expect(await counted()).toEqual(after);

  const signature = await signatureOn(shown.hash);
  expect(signature.content).toBe(shown.content);
  expect(isIntact(signature)).toBe(true);
  expect(signature.signer).toEqual(content.signer);
  expect([signature.verb, isOfficial(signature.verb)]).toEqual([content.verb, true]);
  const events = await eventsOf(sql, [signature.stream]);
  const event = events.find(({ sequence }) => sequence === signature.sequence);
  expect(JSON.parse(event?.body ?? '{}')).toMatchObject({ signature: signature.hash });
  for (const { label, value } of content.lines)
    for (const words of [label, value])
      expect([words['zh-CN'], words.en]).toEqual([expect.any(String), expect.any(String)]);
  done.add(content.verb);
  // What was asked for above.
  return changedNow as Readonly<Record<string, unknown>>;
};

const applicationFields =
  '... on ApplicationChanged { application { id version stage { key } may { verb } missing { key } waitsFor { zh } } }';
const onApplication = async (role: Role, mutation: string, { id, version }: SeenApplication, more: string) => {
  const args = `application: "${id}" version: ${version} ${key()} ${more}`;
  const { application } = await officially({ role, mutation, args, changed: applicationFields });
  // The fields above.
  return application as SeenApplication;
};

const onList = mutateList('RecommendationList', 'list', 'id version');
const inMeeting = mutateList('Deliberation', 'deliberation', 'id version');
const onNotice = mutateList('PublicNotice', 'notice', 'id version');
const onSpotCheck = mutateList('SpotCheck', 'spotCheck', 'id version');

describe('every official act', () => {
  let first: SeenApplication;
  let second: SeenApplication;
  let list: string;
  const both = () => `applications: ["${first.id}" "${second.id}"]`;

  it('asks for a fresh second factor and for exactly what was shown, from the submission to the recommendation', async () => {
    const drafted = changed(await draftAt(test, 0));
    const submitted = await onApplication('county', 'submitApplication', drafted, explained(drafted));
    const accepted = changed(await act(test, 'prefecture', 'acceptApplication', submitted));
    const found = `${everyPart('in_order', 'findings')} opinion: "同意"`;
    const reviewed = changed(await act(test, 'prefecture', 'reviewApplication', accepted, found));
    const visit = `visitedOn: "2026-03-02" ${everyPart('as_reported', 'checks')} opinion: "属实"`;
    first = await onApplication('prefecture', 'recordApplicationVerification', reviewed, visit);
    second = await verifiedAt(test, 2);
    const opened = idOf.parse(
      givenOut(await onList(test, 'prefecture', 'openRecommendationList', `${round} ${key()}`), 'list'),
    );
    for (const { id } of [first, second])
      givenOut(
        await onList(
          test,
          'prefecture',
          'recommendApplication',
          `list: "${opened.id}" application: "${id}" niche: "${id}" ${key()}`,
        ),
        'list',
      );
    list = opened.id;
    await officially({
      role: 'prefecture',
      mutation: 'submitRecommendationList',
      args: `list: "${opened.id}" version: 3 number: "遵工信〔2026〕1号" ${key()}`,
      changed: '... on RecommendationListChanged { list { id } }',
    });
  });

  it('asks so on a spot check', async () => {
    const application = await reviewedAt(test, 4);
    const drawn = `${round} seed: "2026" count: 1 candidates: [{ application: "${application}" risk: 1 reasons: [] }]`;
    const { id, version } = idOf.parse(
      givenOut(await onSpotCheck(test, 'province', 'orderSpotCheck', `${drawn} ${key()}`), 'spotCheck'),
    );
    const visit = `visitedOn: "2026-03-02" ${everyPart('as_reported', 'checks')} opinion: "属实"`;
    await officially({
      role: 'province',
      mutation: 'recordSpotCheck',
      args: `spotCheck: "${id}" version: ${version} application: "${application}" ${visit} ${key()}`,
      changed: '... on SpotCheckChanged { spotCheck { id } }',
    });
  });

  it('asks so from the meeting to the announcement', async () => {
    for (const application of [first, second])
      await beforeMeeting(test, { ...application, version: application.version + 1 });
    const present = 'present: ["甲" "乙" "丙"] quorum: 2 majority: majority_of_present';
    let meeting = idOf.parse(
      givenOut(
        await inMeeting(test, 'province', 'conveneDeliberation', `${round} ${present} ${both()} ${key()}`),
        'deliberation',
      ),
    );
    for (const { id } of [first, second]) {
      const vote = `application: "${id}" votes: { inFavor: 2 against: 1 abstained: 0 } reason: "综合评议"`;
      const at = `deliberation: "${meeting.id}" version: ${meeting.version} ${key()}`;
      meeting = idOf.parse(
        givenOut(await inMeeting(test, 'province', 'resolveDeliberation', `${at} ${vote}`), 'deliberation'),
      );
    }
    await officially({
      role: 'province',
      mutation: 'closeDeliberation',
      args: `deliberation: "${meeting.id}" version: ${meeting.version} number: "会〔2026〕1号" minutes: "会议纪要" ${key()}`,
      changed: '... on DeliberationChanged { deliberation { id } }',
    });
    await officially({
      role: 'province',
      mutation: 'nominateApplications',
      args: `${round} ${both()} number: "推〔2026〕1号" ${key()}`,
      changed: '... on NominationChanged { nomination { id } }',
    });
    const { notice } = await officially({
      role: 'province',
      mutation: 'publishNotice',
      args: `${round} ${both()} number: "公示〔2026〕1号" firstDay: "2026-03-03" ${key()}`,
      changed: '... on PublicNoticeChanged { notice { id version } }',
    });
    test.clock.now = new Date('2026-03-10T01:00:00Z');
    test = { ...test };
    const running = idOf.parse(notice);
    givenOut(
      await onNotice(test, 'province', 'closeNotice', `notice: "${running.id}" version: ${running.version} ${key()}`),
      'notice',
    );
    for (const { id } of [first, second])
      await officially({
        role: 'province',
        mutation: 'certifyApplication',
        args: `application: "${id}" number: "认〔2026〕1号" ${key()}`,
        changed: '... on CertificationChanged { certification { number } }',
      });
    await officially({
      role: 'province',
      mutation: 'announceApplications',
      args: `${round} ${both()} number: "公布〔2026〕1号" ${key()}`,
      changed: '... on AnnouncementChanged { announcement { id } }',
    });
  });

  it('was tried', () => {
    expect(Object.keys(officialActs).filter((verb) => !done.has(verb))).toEqual([]);
  });

  it('stands with the application and its certification, for those who see them', async () => {
    const query = `{ signatures(of: "${first.id}") { title { zh } role organization { zh } person { zh } intact scans { name } mayBindScan } }`;
    const seen = async (role: Role) => (await (await askOnceAs(test, role))(query)).data?.signatures;
    expect(await seen('county')).toMatchObject([
      { title: { zh: '认定' }, role: 'province', intact: true, mayBindScan: false },
      { title: { zh: '实地核查' }, role: 'prefecture', mayBindScan: false },
      {
        title: { zh: '提交申报' },
        role: 'county',
        organization: { zh: '正安县工信部门' },
        scans: [],
        mayBindScan: true,
      },
    ]);
    const ofList = async (role: Role) =>
      (await (await askOnceAs(test, role))(`{ signatures(of: "${list}") { title { zh } } }`)).data?.signatures;
    expect(await ofList('province')).toEqual([{ title: { zh: '报送推荐汇总表' } }]);
    expect(await ofList('county')).toEqual([]);
    const { data } = await (await askOnceAs(test, 'county'))(
      `{ application(id: "${first.id}") { history { key signature } } }`,
    );
    const own = streamOf({ concept: 'application' }, ownId('Application', first.id, 'id'));
    const hashes = await test.gateway.database.sql.query<{ hash: string }>(
      'SELECT hash FROM signature WHERE stream = $1 ORDER BY sequence',
      [own],
    );
    const entry = z.object({ key: z.string(), signature: z.string().nullable() });
    const { history } = z.object({ history: z.array(entry) }).parse(data?.application);
    expect(history.filter(({ signature }) => signature !== null)).toEqual([
      { key: 'application.submitted', signature: hashes[0]?.hash },
      { key: 'application.verified', signature: hashes[1]?.hash },
    ]);
  });
});
