import type { AccountRow, OpenSession } from '@qunxing/database';
import type { Begun } from './account/begin-session.ts';
import type { Gateway } from './gateway.ts';
import type { Loaders } from './loaders.ts';

/** The session of a request's browser. */
export interface BrowserSession {
  /** The one that is open; null when nobody is signed in. */
  readonly open: Pick<OpenSession, 'id' | 'expiresAt'> | null;
  /** Ends the session that was open, if any, and hands the browser the new one. */
  readonly replace: (begun: Begun) => Promise<void>;
  /** Ends the session and takes the cookie away. */
  readonly end: () => Promise<void>;
}

/** What a resolver knows of its request. */
export interface Context {
  readonly gateway: Gateway;
  /** The person as they act; null when nobody is signed in. */
  readonly viewer: AccountRow | null;
  readonly session: BrowserSession;
  /** Network address of the client. */
  readonly address: string;
  /** What the client calls itself; empty when it does not say. */
  readonly browser: string;
  readonly load: Loaders;
  readonly now: () => Date;
}
