/** Whether a node is the right one of its two. */
export const isRight = (place: number): boolean => place % 2 === 1;

/** The place of the node above, one level up. */
export const above = (place: number): number => Math.floor(place / 2);
