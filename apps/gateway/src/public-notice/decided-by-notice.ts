import { type Acting, decisionsOfNotice, type Moment, type NoticeMember } from '@qunxing/certification';
import type { Procedure } from '@qunxing/standards';
import type { KnownCandidate } from '../application/candidates.ts';
import { namesFor } from '../application/names.ts';
import type { Gateway } from '../gateway.ts';
import { moveAlong } from '../list/move-along.ts';

interface Deciding {
  readonly notice: string;
  readonly by: Acting;
  readonly moment: Moment;
  readonly procedure: Procedure;
  /** The reason with which an objection was upheld. */
  readonly upheld: (objection: string) => string;
}

/** What a notice has decided about some of its members, to be saved along with it. */
export const decidedByNotice = (
  members: readonly NoticeMember[],
  candidates: readonly KnownCandidate[],
  { notice, by, moment, procedure, upheld }: Deciding,
  gateway: Gateway,
) => {
  const { incident } = namesFor(gateway, '');
  const decisions = decisionsOfNotice(members, {
    upheld: (objection) => `公示期内异议成立：${upheld(objection)}`,
    barred: (problems) =>
      `公示期满时不符合申报条件：${problems.map((problem) => incident(problem.incident)['zh-CN']).join('、')}`,
  });
  return moveAlong(candidates, decisions, { step: 'public-notice', list: notice, by, moment }, procedure);
};
