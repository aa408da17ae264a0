/** Something that the worker does again and again, one bounded piece of work each time. */
export interface Job {
  /** What log lines call it. */
  readonly name: string;
  /** How long it waits, in milliseconds, once there was nothing to do. */
  readonly every: number;
  /**
   * Does one piece and says whether there may be more; throws when it could not, and is asked again later. The process may be killed at
   * any moment: what was half done must be undone, or be found and done again. A wish to stop may cut short what waits.
   */
  readonly work: (stopping: AbortSignal) => Promise<'more' | 'idle'>;
  /** Lets go of what it holds once it works no more. */
  readonly end?: () => void;
}
