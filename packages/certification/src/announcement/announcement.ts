import type { Act } from '../acting.ts';

/** The list by which the province makes known who is certified (公布); once published it changes no more. */
export interface Announcement {
  readonly id: string;
  readonly round: string;
  /** Document number. */
  readonly number: string;
  readonly applications: readonly string[];
  readonly published: Act;
}

/** What happened to an announcement. */
export type AnnouncementEvent = Act & {
  readonly type: 'announcement.published';
  readonly announcement: string;
} & Omit<Announcement, 'id' | 'published'>;
