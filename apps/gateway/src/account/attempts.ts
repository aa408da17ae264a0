/** How often one may fail to sign in within a window: under one login from anywhere, and from one address. */
export const attemptLimits = { minutes: 15, perLogin: 8, perAddress: 40 } as const;

/** The beginning of the window that ends now. */
export const windowStart = (now: Date): Date => new Date(now.getTime() - attemptLimits.minutes * 60_000);

/** The keys under which a failed attempt counts. */
export const attemptKeys = (login: string, address: string) =>
  ({ login: `login:${login}`, address: `address:${address}` }) as const;
