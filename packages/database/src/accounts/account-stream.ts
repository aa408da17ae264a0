/** The stream of what happened to an account. */
export const accountStream = (id: string): string => `account/${id}`;
