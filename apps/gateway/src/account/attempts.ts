import { foldedLogin } from '@qunxing/database';

/**
 * How often one may fail to sign in within a window from one address: under one login, and under any. There is no limit under a
 * login from anywhere: logins are no secret, and whoever knows one could lock its owner out.
 * Codes of a second factor, of which there are a million, are limited for the account from wherever they come: who tries one
 * knows the password.
 */
export const attemptLimits = { minutes: 15, perLogin: 8, perAddress: 40, perSecondFactor: 6 } as const;

/** The beginning of the window that ends now. */
export const windowStart = (now: Date): Date => new Date(now.getTime() - attemptLimits.minutes * 60_000);

/** The keys under which an attempt counts; other capitals are no other login. */
export const attemptKeys = (login: string, address: string) =>
  ({ login: `login:${foldedLogin(login)} address:${address}`, address: `address:${address}` }) as const;
