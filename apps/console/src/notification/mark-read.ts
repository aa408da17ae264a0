import { useMutation } from 'urql';
import { graphql } from '../graphql.ts';

const MarkNotificationsReadMutation = graphql(`
  mutation MarkNotificationsRead($ids: [ID!], $until: DateTime) {
    markNotificationsRead(ids: $ids, until: $until) {
      notifications {
        id
        readAt
      }
      viewer {
        id
        unreadNotifications
      }
    }
  }
`);

/** Marks notifications as read, some or all up to the latest that is shown; `failed` once a try went unanswered. */
export function useMarkRead() {
  const [{ error, fetching }, mark] = useMutation(MarkNotificationsReadMutation);
  return {
    markRead: (ids: readonly string[]) => void mark({ ids: [...ids], until: null }),
    markReadUntil: (until: string) => void mark({ ids: null, until }),
    fetching,
    failed: error !== undefined,
  };
}
