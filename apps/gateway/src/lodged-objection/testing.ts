import { z } from 'zod';
import { beforeMeeting, freshKey, givenOut, mutateList, verifiedAt } from '../operations/testing/asked-lists.ts';
import { openTrialRegister } from '../operations/testing/trial-register.ts';

const versioned = z.object({ id: z.string(), version: z.number() });
const round = 'round: "guizhou-exercise"';

/** A register with one cluster in a notice from 3 to 9 March 2026, on 4 March. */
export const openNoticedRegister = async () => {
  const test = await openTrialRegister(4);
  const act = async (concept: string, field: string, role: 'prefecture' | 'province', mutation: string, args: string) =>
    versioned.parse(
      givenOut(
        await mutateList(concept, field, 'id version')(test, role, mutation, `${args} key: "${freshKey()}"`),
        field,
      ),
    );
  const [member, companion] = [await verifiedAt(test, 0), await verifiedAt(test, 2)];
  const listed = (mutation: string, args: string) => act('RecommendationList', 'list', 'prefecture', mutation, args);
  const list = await listed('openRecommendationList', round);
  for (const [niche, { id }] of [member, companion].entries())
    await listed('recommendApplication', `list: "${list.id}" application: "${id}" niche: "领域${niche}"`);
  await listed('submitRecommendationList', `list: "${list.id}" version: 3 number: "遵工信〔2026〕1号"`);
  await beforeMeeting(test, { ...member, version: 6 });
  const meet = (mutation: string, args: string) => act('Deliberation', 'deliberation', 'province', mutation, args);
  const present = 'present: ["甲" "乙" "丙"] quorum: 2 majority: majority_of_present';
  const meeting = await meet('conveneDeliberation', `${round} ${present} applications: ["${member.id}"]`);
  const at = (version: number) => `deliberation: "${meeting.id}" version: ${version}`;
  const votes = 'votes: { inFavor: 3 against: 0 abstained: 0 } reason: "综合评议"';
  await meet('resolveDeliberation', `${at(1)} application: "${member.id}" ${votes}`);
  await meet('closeDeliberation', `${at(2)} number: "黔工信会〔2026〕1号" minutes: "会议纪要"`);
  const notice = await act(
    ...(['PublicNotice', 'notice', 'province', 'publishNotice'] as const),
    `${round} applications: ["${member.id}"] number: "黔工信公示〔2026〕1号" firstDay: "2026-03-03"`,
  );
  test.clock.now = new Date('2026-03-04T01:00:00Z');
  return { ...test, notice: notice.id, member: member.id };
};

/** A register with a notice. */
export type NoticedRegister = Awaited<ReturnType<typeof openNoticedRegister>>;
