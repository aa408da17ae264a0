import { useEffect } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../graphql.ts';

const UnreadNotificationsQuery = graphql(`
  query UnreadNotifications {
    viewer {
      id
      unreadNotifications
    }
  }
`);

/** How often it is asked while somebody looks, in milliseconds. */
const pause = 30_000;

/** How many notifications the person has not read; 0 until it is known. */
export function useUnread(): number {
  const [{ data }, ask] = useQuery({ query: UnreadNotificationsQuery });
  useEffect(() => {
    const askAgain = () => {
      if (document.visibilityState === 'visible') ask({ requestPolicy: 'network-only' });
    };
    const timer = setInterval(askAgain, pause);
    document.addEventListener('visibilitychange', askAgain);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', askAgain);
    };
  }, [ask]);
  return data?.viewer?.unreadNotifications ?? 0;
}
