import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { encodeId } from '../node-id.ts';
import { beforeMeeting, freshKey, givenOut, mutateList, verifiedAt } from './testing/asked-lists.ts';
import { askOnceAs, type SeenApplication } from './testing/asked-path.ts';
import { openTrialRegister, type TrialRegister } from './testing/trial-register.ts';

const versioned = z.object({ id: z.string(), version: z.number() });
type Versioned = z.infer<typeof versioned>;

const onList = mutateList('RecommendationList', 'list', 'id version');
const inMeeting = mutateList(
  'Deliberation',
  'deliberation',
  'id version stage { key } may { verb } agenda { resolution { selected niche } }',
);
const onNotice = mutateList(
  'PublicNotice',
  'notice',
  'id version stage { key } firstDay lastDay calendar workingDays may { verb } members { standing { key } }',
);
const onObjection = mutateList(
  'Objection',
  'objection',
  'id version stage { key } may { verb } notice { members { standing { key } } }',
);
const certifying = mutateList('Certification', 'certification', 'number endsBefore cluster { name }');
const nominating = mutateList(
  'Nomination',
  'nomination',
  'id number nominees { application { id stage { key } } evaluation { standard { key } } }',
);
const announcing = mutateList('Announcement', 'announcement', 'id number certifications { number cluster { name } }');

const opened = z.object({ id: z.string(), version: z.number() });
const round = 'round: "guizhou-exercise"';

let test: TrialRegister;
let seen: readonly SeenApplication[];
const id = (place: number): string => seen[place]?.id ?? '';
const key = (): string => `key: "${freshKey()}"`;
const at = ({ id: own, version }: Versioned, argument: string): string =>
  `${argument}: "${own}" version: ${version} ${key()}`;
const listed = (...places: readonly number[]): string => `[${places.map((place) => `"${id(place)}"`).join(' ')}]`;

/** Nine in the morning of a later day; sessions of before have ended. */
const onDay = (day: string): void => {
  test.clock.now = new Date(`${day}T01:00:00Z`);
  test = { ...test };
};

const stageOf = async (place: number): Promise<string> => {
  const { data } = await (await askOnceAs(test, 'province'))(`{ application(id: "${id(place)}") { stage { key } } }`);
  return z.object({ application: z.object({ stage: z.object({ key: z.string() }) }) }).parse(data).application.stage
    .key;
};

beforeAll(async () => {
  test = await openTrialRegister(16);
  const verified: SeenApplication[] = [];
  for (const place of [0, 2, 4, 6, 8]) verified.push(await verifiedAt(test, place));
  seen = verified;
  const { id: list } = opened.parse(
    givenOut(await onList(test, 'prefecture', 'openRecommendationList', `${round} ${key()}`), 'list'),
  );
  for (const [place, application] of seen.entries()) {
    const args = `list: "${list}" application: "${application.id}" niche: "领域${place}" ${key()}`;
    givenOut(await onList(test, 'prefecture', 'recommendApplication', args), 'list');
  }
  const send = `list: "${list}" version: 6 number: "遵工信〔2026〕1号" ${key()}`;
  givenOut(await onList(test, 'prefecture', 'submitRecommendationList', send), 'list');
  for (const application of seen) await beforeMeeting(test, { ...application, version: 6 });
});
afterAll(() => test.close());

describe('from the meeting to the announcement', () => {
  let meeting: Versioned;
  let notice: Versioned;

  it('a meeting selects by its votes, and whom it does not select has come to an end', async () => {
    const present = 'present: ["甲" "乙" "丙"] quorum: 2 majority: majority_of_present';
    const convene = (more: string, role: 'province' | 'centre' = 'province') =>
      inMeeting(test, role, 'conveneDeliberation', `${round} ${present} ${more} ${key()}`);
    expect(await convene(`applications: ${listed(0)}`, 'centre')).toMatchObject({ code: 'LIST_OTHER_OFFICE' });
    meeting = versioned.parse(givenOut(await convene(`applications: ${listed(0, 1, 2, 3, 4)}`), 'deliberation'));
    expect(await convene(`applications: ${listed(0)}`)).toMatchObject({ code: 'MEMBER_ELSEWHERE' });
    const vote = (place: number, inFavor: number, against: number) =>
      inMeeting(
        test,
        'province',
        'resolveDeliberation',
        `${at(meeting, 'deliberation')} application: "${id(place)}" votes: { inFavor: ${inFavor} against: ${against} abstained: 0 } reason: "综合评议"`,
      );
    expect(await vote(0, 3, 1)).toMatchObject({ code: 'MEETING_VOTES_DIFFER' });
    for (const place of [0, 1, 2, 3]) meeting = versioned.parse(givenOut(await vote(place, 2, 1), 'deliberation'));
    const close = () =>
      inMeeting(
        test,
        'province',
        'closeDeliberation',
        `${at(meeting, 'deliberation')} number: "黔工信会〔2026〕1号" minutes: "会议纪要"`,
      );
    expect(await close()).toMatchObject({
      code: 'MEETING_UNRESOLVED',
      message: { zh: expect.stringContaining('试行产业集群8') },
    });
    const last = givenOut(await vote(4, 1, 2), 'deliberation');
    expect(last).toMatchObject({
      may: [{ verb: 'closeMeeting' }],
      agenda: { 0: { resolution: { selected: true, niche: '领域0' } }, 4: { resolution: { selected: false } } },
    });
    meeting = versioned.parse(last);
    expect(givenOut(await close(), 'deliberation')).toMatchObject({ stage: { key: 'closed' }, may: [] });
    expect(await stageOf(0)).toBe('selected');
    expect(await stageOf(4)).toBe('declined');
  });

  it('selected clusters are put forward nationally, as many as the national notice takes', async () => {
    const nominate = (places: readonly number[], more = '') =>
      nominating(
        test,
        'province',
        'nominateApplications',
        `${round} applications: ${listed(...places)} number: "黔工信推〔2026〕1号" ${more} ${key()}`,
      );
    expect(await nominate([0, 4])).toMatchObject({ code: 'NOMINATION_NOT_SELECTED' });
    expect(await nominate([0, 1], 'cap: 1')).toMatchObject({ code: 'NOMINATION_CAP_EXCEEDED' });
    expect(givenOut(await nominate([1, 0], 'cap: 2'), 'nomination')).toMatchObject({
      nominees: [1, 0].map((place) => ({
        application: { id: id(place), stage: { key: 'selected' } },
        evaluation: { standard: { key: 'national-2022' } },
      })),
    });
    const { data } = await (await askOnceAs(test, 'prefecture'))('{ nominations { totalCount } }');
    expect(data).toEqual({ nominations: { totalCount: 0 } });
  });

  it('a notice counts working days on the calendar, and refuses days that it does not know', async () => {
    const publish = (firstDay: string, ...places: readonly number[]) =>
      onNotice(
        test,
        'province',
        'publishNotice',
        `${round} applications: ${listed(...places)} number: "黔工信公示〔2026〕1号" firstDay: "${firstDay}" ${key()}`,
      );
    expect(await publish('2026-12-30', 0)).toMatchObject({
      code: 'CALENDAR_YEAR_NOT_COVERED',
      message: { zh: expect.stringContaining('没有 2027 年的放假安排') },
    });
    expect(await publish('2026-03-01', 0)).toMatchObject({ code: 'NOTICE_FIRST_DAY_PAST' });
    expect(await publish('2026-03-03', 0, 4)).toMatchObject({ code: 'MEMBER_NOT_READY' });
    const published = givenOut(await publish('2026-03-03', 0, 1, 2, 3), 'notice');
    expect(published).toMatchObject({
      stage: { key: 'running' },
      workingDays: 5,
      lastDay: '2026-03-09',
      calendar: expect.any(String),
      may: [],
    });
    notice = versioned.parse(published);
    expect(await publish('2026-03-03', 0)).toMatchObject({ code: 'MEMBER_ELSEWHERE' });
    const { data } = await (await askOnceAs(test, 'county'))(
      '{ publicNotices { edges { node { number members { cluster { name } standing { title { zh } } } objections { id } history { key } } } } }',
    );
    expect(data).toMatchObject({
      publicNotices: {
        edges: [
          {
            node: {
              members: { length: 4, 0: { cluster: { name: '试行产业集群0' }, standing: { title: { zh: '公示中' } } } },
              objections: [],
              history: [],
            },
          },
        ],
      },
    });
  });

  const file = (place: number, more = '') =>
    onObjection(
      test,
      'province',
      'fileObjection',
      `notice: "${notice.id}" application: "${id(place)}" grounds: "产值重复计算" ${more || 'evidence: ["照片"] name: "王某" contact: "0851-1234"'} ${key()}`,
    );
  const judge = (objection: Versioned, more = '') =>
    onObjection(test, 'province', 'judgeAdmissibility', `${at(objection, 'objection')} ${more}`);
  const decide = (objection: Versioned, outcome: string) =>
    onObjection(
      test,
      'province',
      'decideObjection',
      `${at(objection, 'objection')} outcome: ${outcome} reason: "经核查"`,
    );

  it('an objection needs its days, a name and evidence; it holds up one cluster until it is decided', async () => {
    expect(await file(1)).toMatchObject({ code: 'OBJECTION_OUTSIDE_NOTICE' });
    onDay('2026-03-04');
    expect(await file(1, 'evidence: ["照片"] name: " " contact: "0851-1234"')).toMatchObject({
      code: 'OBJECTION_ANONYMOUS',
    });
    expect(await file(1, 'evidence: [] name: "王某" contact: "0851-1234"')).toMatchObject({
      code: 'OBJECTION_WITHOUT_EVIDENCE',
    });
    const [upheld, dismissed] = [
      versioned.parse(givenOut(await file(1), 'objection')),
      versioned.parse(givenOut(await file(2), 'objection')),
    ];
    const late = versioned.parse(givenOut(await file(0), 'objection'));
    givenOut(await judge(late, 'inadmissible: { because: unverifiable reason: "查无此人" }'), 'objection');
    const admitted = givenOut(await judge(upheld), 'objection');
    expect(admitted).toMatchObject({
      stage: { key: 'admitted' },
      may: [{ verb: 'decideObjection' }],
      notice: {
        members: [
          { standing: { key: 'noticed' } },
          { standing: { key: 'suspended' } },
          { standing: { key: 'noticed' } },
          {},
        ],
      },
    });
    expect(await decide(dismissed, 'upheld')).toMatchObject({ code: 'OBJECTION_OUT_OF_TURN' });
    expect(await judge(upheld)).toMatchObject({ __typename: 'ObjectionConflict' });
    expect(givenOut(await decide(versioned.parse(admitted), 'upheld'), 'objection')).toMatchObject({
      stage: { key: 'upheld' },
    });
    expect(await stageOf(1)).toBe('declined');
    const again = versioned.parse(givenOut(await judge(dismissed), 'objection'));
    expect(givenOut(await decide(again, 'dismissed'), 'objection')).toMatchObject({
      notice: { members: [{}, { standing: { key: 'struck-off' } }, { standing: { key: 'noticed' } }, {}] },
    });
  });

  it('who objects is told to the province only, and that it was read is recorded', async () => {
    const query = '{ publicNotices { edges { node { objections { grounds objector { name } } } } } }';
    const objectionsFor = async (role: 'province' | 'auditor' | 'centre' | 'county') =>
      (await (await askOnceAs(test, role))(query)).data;
    const given = (objections: readonly unknown[]) => ({ publicNotices: { edges: [{ node: { objections } }] } });
    expect(await objectionsFor('province')).toMatchObject(given([{ objector: { name: '王某' } }, {}, {}]));
    expect(await objectionsFor('auditor')).toMatchObject(given([{ grounds: '产值重复计算', objector: null }, {}, {}]));
    expect(await objectionsFor('centre')).toEqual(given([]));
    expect(await objectionsFor('county')).toEqual(given([]));
    const { sql } = test.gateway.database;
    const [reads] = await sql.query<{ reads: number }>(
      "SELECT count(*)::int AS reads FROM domain_event WHERE type = 'personal-data.read'",
    );
    expect(reads).toEqual({ reads: 3 });
    expect(await sql.query("SELECT 1 AS found FROM domain_event WHERE body LIKE '%王某%'")).toEqual([]);
    expect(await sql.query("SELECT 1 AS found FROM objection WHERE state::text LIKE '%王某%'")).toEqual([]);
  });

  it('an accident during the notice stops the one cluster, and the others pass when the notice has ended', async () => {
    const close = async () => {
      const { data } = await (await askOnceAs(test, 'province'))('{ publicNotices { edges { node { id version } } } }');
      const { publicNotices } = z
        .object({ publicNotices: z.object({ edges: z.array(z.object({ node: versioned })) }) })
        .parse(data);
      const [edge] = publicNotices.edges;
      return onNotice(test, 'province', 'closeNotice', at(edge?.node ?? notice, 'notice'));
    };
    onDay('2026-03-09');
    const cluster = encodeId('Cluster', test.clusters[6] ?? '');
    const stated = 'kind: safety grade: considerable date: "2026-03-06" description: "爆炸" source: "通报"';
    const { data: entered } = await (await askOnceAs(test, 'prefecture'))(
      `mutation { recordIncident(cluster: "${cluster}" ${stated} ${key()}) { __typename } }`,
    );
    expect(entered).toEqual({ recordIncident: { __typename: 'IncidentRecorded' } });
    expect(await close()).toMatchObject({ code: 'NOTICE_STILL_RUNNING' });
    onDay('2026-03-10');
    expect(givenOut(await close(), 'notice')).toMatchObject({
      stage: { key: 'closed' },
      members: ['passed', 'struck-off', 'passed', 'barred'].map((standing) => ({ standing: { key: standing } })),
    });
    expect(await Promise.all([0, 1, 2, 3].map(stageOf))).toEqual(['noticed', 'declined', 'noticed', 'declined']);
    const { data } = await (await askOnceAs(test, 'province'))(`{ application(id: "${id(3)}") { history { words } } }`);
    expect(JSON.stringify(data)).toContain('2026-03-06 较大生产安全事故');
  });

  it('who has passed is certified once and announced', async () => {
    const certify = (place: number) =>
      certifying(
        test,
        'province',
        'certifyApplication',
        `application: "${id(place)}" number: "黔工信认〔2026〕1号" ${key()}`,
      );
    expect(await certify(1)).toMatchObject({ code: 'MEMBER_NOT_READY' });
    for (const place of [0, 2])
      expect(givenOut(await certify(place), 'certification')).toMatchObject({ endsBefore: '2029-03-10' });
    expect(await certify(0)).toMatchObject({ code: 'MEMBER_NOT_READY' });
    const announce = (...places: readonly number[]) =>
      announcing(
        test,
        'province',
        'announceApplications',
        `${round} applications: ${listed(...places)} number: "黔工信公布〔2026〕1号" ${key()}`,
      );
    expect(await announce(0, 3)).toMatchObject({ code: 'MEMBER_NOT_READY' });
    expect(givenOut(await announce(2, 0), 'announcement')).toMatchObject({
      certifications: [{ cluster: { name: '试行产业集群4' } }, { cluster: { name: '试行产业集群0' } }],
    });
    expect(await stageOf(0)).toBe('announced');
    const { data } = await (await askOnceAs(test, 'expert'))(
      '{ announcements { totalCount } deliberations { totalCount } recommendationLists { totalCount } }',
    );
    expect(data).toEqual({
      announcements: { totalCount: 1 },
      deliberations: { totalCount: 0 },
      recommendationLists: { totalCount: 0 },
    });
  });
});
