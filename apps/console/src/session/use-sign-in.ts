import { useCallback, useState } from 'react';
import { useMutation } from 'urql';
import { graphql } from '../graphql.ts';
import type { Localized } from '../language/localized.ts';
import { useSession } from './session.tsx';

const SignInMutation = graphql(`
  mutation SignIn($login: String!, $password: String!) {
    signIn(login: $login, password: $password) {
      __typename
      ... on SignedIn {
        viewer {
          id
        }
      }
      ... on SignInRefused {
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
}

/** Why signing in was refused, in words for the person. */
export interface Refusal {
  readonly message: Localized;
  readonly retryAfterSeconds: number | null;
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
  const signIn = useCallback(
    async (credentials: Credentials) => {
      setSigningIn(credentials.login);
      setRefusal(null);
      const { data } = await send({ login: credentials.login, password: credentials.password });
      setSigningIn(null);
      if (data?.signIn.__typename === 'SignedIn') renew();
      else setRefusal(data?.signIn ?? { message: unreachable, retryAfterSeconds: null });
    },
    [send, renew],
  );
  return { signIn, signingIn, refusal };
}
