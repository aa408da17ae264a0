import type { DirectoryVisit } from '@qunxing/database';
import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  type Configuration,
  calculatePKCECodeChallenge,
  discovery,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client';
import type { DirectorySettings } from './directory-settings.ts';

/** A directory that is asked over the network. */
export interface Directory {
  /** Where a browser goes, and what its coming back is checked with. */
  readonly leave: (returnTo: string) => Promise<{ readonly address: string; readonly visit: DirectoryVisit }>;
  /** What the directory calls the person who came back; it throws where anything about the answer is not as it should be. */
  readonly identify: (returned: URL, visit: DirectoryVisit) => Promise<string>;
}

/** The directory of the settings. It is looked up when the first person goes there, and again while it does not answer. */
export const openDirectory = ({ issuer, client, secret }: DirectorySettings): Directory => {
  const address = new URL(issuer);
  let known: Promise<Configuration> | undefined;
  const configuration = () => {
    // Plain HTTP is for a directory on the same machine only: the settings refuse any other.
    const execute = address.protocol === 'http:' ? [allowInsecureRequests] : [];
    known ??= discovery(address, client, secret, undefined, { execute }).catch((error: unknown) => {
      known = undefined;
      throw error;
    });
    return known;
  };
  return {
    leave: async (returnTo) => {
      const visit = { state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier() };
      const { href } = buildAuthorizationUrl(await configuration(), {
        redirect_uri: returnTo,
        scope: 'openid',
        state: visit.state,
        nonce: visit.nonce,
        code_challenge: await calculatePKCECodeChallenge(visit.verifier),
        code_challenge_method: 'S256',
      });
      return { address: href, visit };
    },
    identify: async (returned, { state, nonce, verifier }) => {
      const tokens = await authorizationCodeGrant(await configuration(), returned, {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
        idTokenExpected: true,
      });
      const subject = tokens.claims()?.sub;
      if (subject === undefined) throw new Error('the directory names no subject');
      return subject;
    },
  };
};
