import { Secret, TOTP } from 'otpauth';

/** What every authenticator takes: six digits of SHA-1, anew every 30 seconds (RFC 6238). */
const kind = { algorithm: 'SHA1', digits: 6, period: 30 } as const;

/** A new key of 160 random bits, in base 32. */
export const newKey = (): string => new Secret({ size: 20 }).base32;

/** What the key is for, in the list of an authenticator: short, since every letter makes the QR code denser. */
const issuer = 'Qunxing';

/** What an authenticator reads from the QR code: whose key it is, and for which system. */
export const keyUri = (key: string, login: string): string =>
  new TOTP({ ...kind, issuer, label: login, secret: key }).toString();

/** The number of the 30 seconds of a moment. */
export const stepOf = (now: Date): number => Math.floor(now.getTime() / 1000 / kind.period);

/** The code of 30 seconds by their number. */
export const codeOfStep = (key: string, step: number): string =>
  new TOTP({ ...kind, secret: key }).generate({ timestamp: step * kind.period * 1000 });

/**
 * The number of the 30 seconds whose code was given: those of now, or the ones before or after, since clocks differ; undefined when it
 * is the code of none of them. All are compared in constant time.
 */
export const matchedStep = (key: string, code: string, now: Date): number | undefined => {
  const totp = new TOTP({ ...kind, secret: key });
  const timestamp = now.getTime();
  const delta = totp.validate({ token: code, timestamp, window: 1 });
  return delta === null ? undefined : totp.counter({ timestamp }) + delta;
};
