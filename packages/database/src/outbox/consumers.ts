/** Whoever does something about events once they are committed. Each gets an entry of its own for every event, and none waits for another. */
export const consumers = ['notification'] as const;

/** One of them. */
export type Consumer = (typeof consumers)[number];
