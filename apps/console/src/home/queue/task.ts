import type { Localized } from '../../language/localized.ts';

/** Something that waits for the person. */
export interface Task {
  readonly key: string;
  /** Where it is done. */
  readonly to: string;
  /** What is to be done, such as 初审. */
  readonly act: Localized;
  /** What it is about: the name of a cluster, or of a list. */
  readonly subject: string;
  /** The last day on which it may be done; null where no day is set. */
  readonly lastDay: string | null;
  /** Since when it waits. */
  readonly since: string;
}

/** The most urgent first: what ends soonest, then what has waited longest. */
export const byUrgency = (one: Task, other: Task): number =>
  (one.lastDay ?? '9999').localeCompare(other.lastDay ?? '9999') || one.since.localeCompare(other.since);
