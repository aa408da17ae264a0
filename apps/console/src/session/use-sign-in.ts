import { useCallback, useState } from 'react';
import { useMutation } from 'urql';
import { graphql } from '../graphql.ts';
import type { Localized } from '../language/localized.ts';
import { tellOtherWindows } from './other-windows.ts';
import { useSession } from './session.tsx';

const SignInMutation = graphql(`
  mutation SignIn($login: String!, $password: String!, $code: String) {
    signIn(login: $login, password: $password, code: $code) {
      __typename
      ... on SignedIn {
        viewer {
          id
        }
      }
      ... on SignInRefused {
        code
        message {
          zh
          en
        }
        retryAfterSeconds
      }
    }
  }
`);

export interface Credentials {
  readonly login: string;
  readonly password: string;
  /** What the device shows, once it was asked for. */
  readonly code?: string;
}

/** Why signing in was refused, in words for the person. */
export interface Refusal {
  readonly message: Localized;
  readonly retryAfterSeconds: number | null;
  /** Whether all that is missing is the code of the device. */
  readonly incomplete: boolean;
}

const unreachable: Localized = {
  zh: '连接不上服务器，请检查网络后再试。',
  en: 'The server cannot be reached. Check the network and try again.',
};

/** Signs in; success starts a fresh connection, refusal is told. */
export function useSignIn() {
  const [, send] = useMutation(SignInMutation);
  const { renew } = useSession();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [signingIn, setSigningIn] = useState<string | null>(null);
  const [codeAsked, setCodeAsked] = useState(false);
  const signIn = useCallback(
    async (credentials: Credentials) => {
      setSigningIn(credentials.login);
      setRefusal(null);
      const { login, password, code } = credentials;
      const { data } = await send({ login, password, code: code?.trim() || null });
      setSigningIn(null);
      if (data?.signIn.__typename === 'SignedIn') {
        tellOtherWindows();
        return renew();
      }
      const refused = data?.signIn;
      if (!refused) return setRefusal({ message: unreachable, retryAfterSeconds: null, incomplete: false });
      setCodeAsked(refused.code === 'SIGN_IN_SECOND_FACTOR_MISSING' || refused.code === 'SIGN_IN_SECOND_FACTOR_WRONG');
      setRefusal({ ...refused, incomplete: refused.code === 'SIGN_IN_SECOND_FACTOR_MISSING' });
    },
    [send, renew],
  );
  return { signIn, signingIn, refusal, codeAsked };
}
