import { createHash, randomBytes } from 'node:crypto';

/** A session lasts a working day; nobody is signed in overnight. */
const sessionHours = 10;

/** A new token: 256 random bits. The browser keeps it, the database only its hash. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What the database keeps of a token. */
export const tokenHash = (token: string): string => createHash('sha256').update(token).digest('hex');

/** When a session that begins now ends. */
export const sessionEnd = (now: Date): Date => new Date(now.getTime() + sessionHours * 3_600_000);
