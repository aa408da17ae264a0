import { type CalendarDate, type WorkingDayCalendar, workingPeriodEnd } from '@qunxing/reference';
import type { Procedure } from '@qunxing/standards';
import type { Acting, Moment } from '../acting.ts';
import { type Candidate, firstObstacle } from '../list/member-obstacle.ts';
import { notInCharge } from '../list/office-in-charge.ts';
import { type Outcome, refuse } from '../outcome.ts';
import type { NoticeRefusal } from './notice-refusal.ts';
import type { NoticeEvent, NoticePeriod, RunningNotice } from './public-notice.ts';

/** What is known when a notice is published. */
export interface PublishFacts {
  /** Id of the new notice. */
  readonly id: string;
  readonly by: Acting;
  readonly procedure: Procedure;
  readonly round: string;
  readonly number: string;
  readonly firstDay: CalendarDate;
  readonly calendar: WorkingDayCalendar;
  /** The applications that the meeting selected. */
  readonly candidates: readonly Candidate[];
  /** Those of them that stand in a notice which has yet to decide on them. */
  readonly elsewhere: readonly string[];
}

const periodOf = ({
  procedure,
  firstDay,
  calendar,
}: PublishFacts): { readonly period: NoticePeriod } | { readonly refused: NoticeRefusal } => {
  const length = procedure.values.noticeWorkingDays.value;
  if (length.status === 'unset') return refuse({ code: 'NOTICE_LENGTH_UNSET' });
  const workingDays = Number(length.value);
  const end = workingPeriodEnd(calendar, firstDay, workingDays);
  if ('refused' in end) return end;
  const { date: lastDay, version, provisionalYears } = end;
  return { period: { firstDay, lastDay, workingDays, calendar: version, provisionalYears } };
};

const refusalOf = (
  { by, procedure, number, firstDay, candidates, elsewhere }: PublishFacts,
  { on }: Moment,
): NoticeRefusal | undefined => {
  const refused = notInCharge(procedure, 'public-notice', by);
  if (refused !== undefined) return refused;
  if (number.trim() === '') return { code: 'LIST_NUMBER_MISSING', step: 'public-notice' };
  if (firstDay < on) return { code: 'NOTICE_FIRST_DAY_PAST', firstDay, today: on };
  const held = candidates.find(({ application }) => elsewhere.includes(application.id))?.application.id;
  if (held !== undefined) return { code: 'MEMBER_ELSEWHERE', step: 'public-notice', application: held };
  return firstObstacle(candidates, procedure, 'public-notice', on);
};

/** Publishes who is to be certified (公示): the members are frozen, and the last day is counted on the calendar as it is. */
export const publishNotice = (
  facts: PublishFacts,
  moment: Moment,
): Outcome<RunningNotice, NoticeEvent, NoticeRefusal> => {
  const { id, by, round, number, candidates } = facts;
  const refused = refusalOf(facts, moment);
  if (refused !== undefined) return refuse(refused);
  const counted = periodOf(facts);
  if ('refused' in counted) return counted;
  const { period } = counted;
  const applications = candidates.map(({ application }) => application.id);
  const members = applications.map((application) => ({ application, standing: { is: 'noticed' as const } }));
  return {
    next: { stage: 'running', id, round, number, period, published: { by, moment }, members },
    event: { type: 'public-notice.published', notice: id, by, moment, round, number, period, applications },
  };
};
