import type { CombinedError } from '@urql/core';
import { type ReactNode, useDeferredValue } from 'react';
import { Unanswered } from './unanswered.tsx';

interface AnswerProps<Data> {
  /** What `useQuery` gave. */
  readonly of: readonly [
    { readonly data?: Data | null | undefined; readonly error?: CombinedError | undefined },
    (options?: { requestPolicy: 'network-only' }) => void,
  ];
  /** Stands where the content will be, with its size, until the first answer. */
  readonly waiting: ReactNode;
  readonly children: (data: Data) => ReactNode;
}

/**
 * The three states of a question to the gateway: waiting, failed with a way to ask again, answered. The first answer is drawn in
 * slices, between which the browser answers to whoever presses or types; an error, and what comes later, is drawn at once.
 */
export function Answer<Data>({ of: [{ data, error }, ask], waiting, children }: AnswerProps<Data>) {
  // A failed question may leave null where the data would be.
  const answered = Boolean(data);
  const drawn = useDeferredValue(answered);
  if (data && drawn) return children(data);
  if (data) return waiting;
  if (error) return <Unanswered error={error} again={() => ask({ requestPolicy: 'network-only' })} />;
  return waiting;
}
