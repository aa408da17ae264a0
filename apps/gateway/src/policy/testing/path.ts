import type { Database } from '@qunxing/database';
import { parse } from 'graphql';
import { z } from 'zod';
import { lodge } from '../../lodged-objection/lodge.ts';
import { encodeId } from '../../node-id.ts';
import type { TrialRegister } from '../../operations/testing/trial-register.ts';
import { argumentsFor, type Circumstances, judgedItems } from './arguments.ts';
import { ask } from './case.ts';
import { documentOf, type Given, operations } from './operation.ts';
import { outcomeOf } from './outcome.ts';
import { type Subjects, subjectsOf } from './subjects.ts';
import { undone } from './undone.ts';
import type { Viewer } from './viewers.ts';

/** A moment of a case, with everything that is needed to ask for something. */
export interface Moment {
  readonly name: string;
  readonly database: Database;
  readonly subjects: Subjects;
  readonly circumstances: Circumstances;
}

/** An act of the path: who does what, and what the case is called then; without a name nobody looks at that moment. */
interface Act {
  readonly to?: string;
  readonly by: string;
  readonly does: string;
  readonly given?: Given;
}

/** What a prefecture does until it can recommend. */
const untilVerified: readonly Act[] = [
  { to: 'drafting', by: 'county', does: 'draftApplication' },
  { to: 'submitted', by: 'county', does: 'submitApplication' },
  { to: 'accepted', by: 'prefecture', does: 'acceptApplication' },
  { to: 'preliminarily reviewed', by: 'prefecture', does: 'reviewApplication' },
  { to: 'verified', by: 'prefecture', does: 'recordApplicationVerification' },
];

const untilSelected: readonly Act[] = [
  { to: 'on the list', by: 'prefecture', does: 'recommendApplication' },
  { to: 'recommended', by: 'prefecture', does: 'submitRecommendationList' },
  { to: 'complete', by: 'centre', does: 'checkApplicationCompleteness' },
  { to: 'reviewed', by: 'province', does: 'reviewApplication' },
  { to: 'spot check ordered', by: 'province', does: 'orderSpotCheck' },
  { to: 'spot-checked', by: 'province', does: 'recordSpotCheck' },
  { to: 'panel assigned', by: 'province', does: 'assignExperts' },
  { to: 'panel half judged', by: 'expert assigned', does: 'judgeApplication' },
  { to: 'panel judged', by: 'another expert assigned', does: 'judgeApplication' },
  { to: 'expert-reviewed', by: 'province', does: 'concludeExpertPanel' },
  { to: 'in the meeting', by: 'province', does: 'conveneDeliberation' },
  { to: 'resolved', by: 'province', does: 'resolveDeliberation' },
  { to: 'selected', by: 'province', does: 'closeDeliberation' },
  { to: 'in the notice', by: 'province', does: 'publishNotice' },
];

const untilDecided: readonly Act[] = [
  { to: 'objection admitted', by: 'province', does: 'judgeAdmissibility' },
  { to: 'objection dismissed', by: 'province', does: 'decideObjection', given: { outcome: 'dismissed' } },
];

const untilAnnounced: readonly Act[] = [
  { to: 'noticed', by: 'province', does: 'closeNotice' },
  { to: 'certified', by: 'province', does: 'certifyApplication' },
  { to: 'announced', by: 'province', does: 'announceApplications' },
];

/** What may end or turn back an application, each tried from the day on which it was accepted. */
const turns: readonly Act[] = [
  { to: 'returned', by: 'prefecture', does: 'returnApplication' },
  { to: 'withdrawn', by: 'county', does: 'withdrawApplication' },
  { to: 'declined', by: 'prefecture', does: 'declineApplication' },
];

/** Every moment of a case at which the table is made, in order; those off the path come last. */
export const moments: readonly string[] = [
  ...untilVerified,
  ...untilSelected,
  { to: 'objection filed' },
  ...untilDecided,
  ...untilAnnounced,
  ...turns,
].flatMap(({ to }) => to ?? []);

const missingShape = z.object({ application: z.object({ missing: z.array(z.object({ key: z.string() })) }) });

/** What an official act waits for. */
const waitingShape = z.object({ __typename: z.literal('ToSign'), hash: z.string(), demonstrationCode: z.string() });

/**
 * Takes the case of one cluster from its draft to its announcement, each act by the office whose it is, and shows every moment on the
 * way. Another case of the prefecture goes along as far as the recommendation, for which there must be two.
 */
export const walkPath = async (
  test: TrialRegister,
  viewers: readonly Viewer[],
  visit: (moment: Moment) => Promise<void>,
): Promise<void> => {
  const { gateway } = test;
  const [cluster = '', , companion = ''] = test.clusters;
  let receipt = '';
  const viewer = (name: string): Viewer => {
    const found = viewers.find((one) => one.name === name);
    if (found === undefined) throw new Error(`nobody is called ${name}`);
    return found;
  };
  const experts = ['expert assigned', 'another expert assigned', 'expert not assigned'].map(
    (name) => viewer(name).account?.id ?? '',
  );
  const [one = '', two = '', three = ''] = experts;

  const momentOf = async (name: string, of: string, database: Database): Promise<Moment> => {
    const subjects = await subjectsOf(database.sql, of);
    const application = subjects.get('Application');
    const read = parse(`{ application(id: "${encodeId('Application', application?.id ?? '')}") { missing { key } } }`);
    const { data } = await ask(gateway, database, viewer('county'), read);
    const known = missingShape.safeParse(data);
    const missing = known.success ? known.data.application.missing.map(({ key }) => key) : [];
    const today = gateway.now().toISOString().slice(0, 10);
    const judged = await judgedItems(database.sql);
    return { name, database, subjects, circumstances: { today, missing, experts: [one, two, three], receipt, judged } };
  };

  const perform = async ({ by, does, given }: Act, of: string, database: Database): Promise<void> => {
    const operation = operations.find(({ name }) => name === does);
    const { subjects, circumstances } = await momentOf('', of, database);
    const args = operation && argumentsFor(operation, subjects, circumstances);
    if (operation === undefined || args === undefined) throw new Error(`${does} cannot be asked for`);
    const answered = await ask(gateway, database, viewer(by), documentOf(operation, { ...args, ...given }));
    const waiting = waitingShape.safeParse(answered.data?.[does]);
    if (waiting.success) {
      // Nobody signs twice with one code.
      test.clock.now = new Date(test.clock.now.getTime() + 31_000);
      const again = await ask(gateway, database, viewer(by), documentOf(operation, { ...args, ...given }));
      const { hash, demonstrationCode } = waitingShape.parse(again.data?.[does]);
      const signature = `{ content: "${hash}", code: "${demonstrationCode}" }`;
      const signed = await ask(gateway, database, viewer(by), documentOf(operation, { ...args, ...given, signature }));
      const outcome = outcomeOf(signed, operation.kind, does);
      if (outcome !== 'done') throw new Error(`${does} by the ${by} came to ${outcome}, signed`);
      return;
    }
    const outcome = outcomeOf(answered, operation.kind, does);
    if (outcome !== 'done') throw new Error(`${does} by the ${by} came to ${outcome}`);
  };

  const take = async (acts: readonly Act[]): Promise<void> => {
    for (const act of acts) {
      await perform(act, cluster, gateway.database);
      if (act.to === undefined) continue;
      await visit(await momentOf(act.to, cluster, gateway.database));
      if (act.to !== 'accepted') continue;
      for (const turn of turns)
        await undone(gateway.database, async (database) => {
          await perform(turn, cluster, database);
          await visit(await momentOf(turn.to ?? '', cluster, database));
        });
    }
  };

  const lodgeOne = async (): Promise<void> => {
    const subjects = await subjectsOf(gateway.database.sql, cluster);
    const id = (type: 'PublicNotice' | 'Application') => encodeId(type, subjects.get(type)?.id ?? '');
    const words = { name: '赵某', contact: '0851-1234', grounds: '产值重复计算', evidence: ['统计年鉴'] };
    const files = [new File([Buffer.from('%PDF-1.7\n%%EOF\n')], '说明.pdf')];
    const asked = { key: 'walk lodging', notice: id('PublicNotice'), member: id('Application'), files, ...words };
    const lodged = await lodge(asked, gateway);
    if (!('lodged' in lodged)) throw new Error(`the objection was not taken: ${JSON.stringify(lodged)}`);
    receipt = lodged.lodged.receipt;
  };

  await take(untilVerified);
  for (const act of untilVerified) await perform(act, companion, gateway.database);
  await perform({ by: 'prefecture', does: 'openRecommendationList' }, companion, gateway.database);
  const recommend = { by: 'prefecture', does: 'recommendApplication', given: { niche: '"另一领域"' } };
  await perform(recommend, companion, gateway.database);
  await take(untilSelected);
  test.clock.now = new Date('2026-03-03T01:00:00Z');
  await lodgeOne();
  await visit(await momentOf('objection filed', cluster, gateway.database));
  await take(untilDecided);
  test.clock.now = new Date('2026-03-10T01:00:00Z');
  await take(untilAnnounced);
};
