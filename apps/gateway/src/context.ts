import type { AccountRow } from '@qunxing/database';
import type { Begun } from './account/sign-in.ts';
import type { Gateway } from './gateway.ts';
import type { Loaders } from './loaders.ts';

/** The session of a request's browser. */
export interface BrowserSession {
  /** Ends the session that was open, if any, and hands the browser the new one. */
  readonly replace: (begun: Begun) => Promise<void>;
  /** Ends the session and takes the cookie away. */
  readonly end: () => Promise<void>;
}

/** What a resolver knows of its request. */
export interface Context {
  readonly gateway: Gateway;
  /** Null when nobody is signed in. */
  readonly viewer: AccountRow | null;
  readonly session: BrowserSession;
  /** Network address of the client. */
  readonly address: string;
  readonly load: Loaders;
  readonly now: () => Date;
}
