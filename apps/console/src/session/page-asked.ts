/** A page asked for before sign-in: where it is, and whether the gateway serves it itself, beside the console. */
export interface PageAsked {
  readonly path: string;
  readonly served: 'console' | 'gateway';
}

/** What the gateway serves itself; every other page is the console's, which says so when it has none. */
const ofGateway = /^\/(graphiql|export|receipts)(\/|$)/;

const home: PageAsked = { path: '/', served: 'console' };

/**
 * The page that an address asks to come back to. Only ever one of this origin: anything else, such as `//other.example`
 * or a path with a backslash, which browsers read as a slash, leads home.
 */
export function pageAsked(then: string | null, origin: string): PageAsked {
  if (!then?.startsWith('/') || then.includes('\\') || !URL.canParse(then, origin)) return home;
  const asked = new URL(then, origin);
  // After normalization too: `/.//other.example` becomes `//other.example`.
  if (asked.origin !== origin || asked.pathname.startsWith('//')) return home;
  return {
    path: `${asked.pathname}${asked.search}${asked.hash}`,
    served: ofGateway.test(asked.pathname) ? 'gateway' : 'console',
  };
}
