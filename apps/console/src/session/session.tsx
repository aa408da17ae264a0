import { createContext, type ReactNode, use, useCallback, useMemo, useState } from 'react';
import { Provider, useQuery } from 'urql';
import { Answer } from '../gateway/answer.tsx';
import { connectGateway } from '../gateway/gateway.ts';
import { graphql, type ResultOf } from '../graphql.ts';

const SessionQuery = graphql(`
  query Session {
    viewer {
      id
      role
      mayEvaluate
      mayInvite
      name {
        zh
        en
      }
      organization {
        zh
        en
      }
      division {
        code
        name
        english
        level
        parent {
          code
        }
      }
      appointments {
        id
        role
        acting
        organization {
          zh
          en
        }
        division {
          code
          name
          english
        }
      }
    }
    instance {
      demonstration
      version
      name {
        zh
        en
      }
      publishedStandard {
        key
      }
      demonstrationStandard {
        key
      }
    }
  }
`);

type SessionAnswer = ResultOf<typeof SessionQuery>;

/** The signed-in person. */
export type Viewer = NonNullable<SessionAnswer['viewer']>;

interface Session extends SessionAnswer {
  /** Starts a fresh connection and asks again who is signed in. */
  readonly renew: () => void;
}

const SessionContext = createContext<Session | null>(null);

/** Who is signed in, if anybody, at which instance. */
export function useSession(): Session {
  const session = use(SessionContext);
  if (!session) throw new Error('useSession stands outside SessionProvider');
  return session;
}

function AskSession({ renew, waiting, children }: { renew: () => void; waiting: ReactNode; children: ReactNode }) {
  const session = useQuery({ query: SessionQuery });
  return (
    <Answer of={session} waiting={waiting}>
      {(data) => <SessionContext value={{ ...data, renew }}>{children}</SessionContext>}
    </Answer>
  );
}

/** Connects to the gateway and asks who is signed in; a lost session asks anew, and the guarded pages lead to sign-in. */
export function SessionProvider({ waiting, children }: { waiting: ReactNode; children: ReactNode }) {
  const [visit, setVisit] = useState(0);
  const renew = useCallback(() => setVisit((count) => count + 1), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each visit gets a connection, and so a cache, of its own
  const gateway = useMemo(() => connectGateway(renew), [renew, visit]);
  return (
    <Provider key={visit} value={gateway}>
      <AskSession renew={renew} waiting={waiting}>
        {children}
      </AskSession>
    </Provider>
  );
}
