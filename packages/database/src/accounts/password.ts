import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { atMost } from './at-most.ts';

/** Cost of one hash: about 0.1 s and 32 MiB, as OWASP asks of scrypt (N = 2^15, r = 8, p = 3). */
const cost = { N: 2 ** 15, r: 8, p: 3 } as const;
const keyBytes = 32;

/** Guesses that come all at once take no more memory and no more threads than this many hashes. */
const limited = atMost(2);

const derive = (password: string, salt: Buffer, { N, r, p }: { N: number; r: number; p: number }): Promise<Buffer> =>
  limited(
    () =>
      new Promise((resolve, reject) => {
        // The same letters can be typed in two ways; NFKC makes them one.
        scrypt(password.normalize('NFKC'), salt, keyBytes, { N, r, p, maxmem: 256 * N * r }, (error, key) =>
          error === null ? resolve(key) : reject(error),
        );
      }),
  );

/** Hashes a password with a fresh salt: `scrypt$N$r$p$salt$key`, so that the cost can be raised later. */
export const hashPassword = async (password: string): Promise<string> => {
  const salt = randomBytes(16);
  const key = await derive(password, salt, cost);
  return ['scrypt', cost.N, cost.r, cost.p, salt.toString('base64url'), key.toString('base64url')].join('$');
};

/** Whether a password is the one that was hashed; false for a text that is no hash of ours. */
export const isPassword = async (password: string, hash: string): Promise<boolean> => {
  const [scheme, N, r, p, salt, key] = hash.split('$');
  if (scheme !== 'scrypt' || salt === undefined || key === undefined) return false;
  const known = Buffer.from(key, 'base64url');
  const given = await derive(password, Buffer.from(salt, 'base64url'), { N: Number(N), r: Number(r), p: Number(p) });
  return known.length === given.length && timingSafeEqual(known, given);
};

/** A hash that no password has: checking against it takes as long for an unknown login as for a known one. */
export const nobodysHash = `scrypt$${cost.N}$${cost.r}$${cost.p}$${Buffer.alloc(16).toString('base64url')}$${Buffer.alloc(keyBytes).toString('base64url')}`;
