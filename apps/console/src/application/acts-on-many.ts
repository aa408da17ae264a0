/** Whether a role acts on many applications at once: the offices to which they are handed in. */
export const actsOnMany = (role: string): boolean => ['prefecture', 'centre', 'province'].includes(role);
