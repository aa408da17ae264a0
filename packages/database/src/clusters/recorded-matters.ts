import { canonicalJson } from '@qunxing/criterion';
import type { Sql } from '../connection/sql.ts';
import { doerOf, recordEvents } from '../events/record-events.ts';
import type { Recorded } from '../identity/recorded.ts';
import { hashText } from '../identity/sha256.ts';

/** The stream of what is recorded of a cluster outside its applications: entered, loaded, evaluated. */
export const clusterStream = (cluster: string): string => `cluster/${cluster}`;

/** The stream of what is recorded of a division as a whole. */
export const divisionStream = (code: string): string => `division/${code}`;

/** One thing that was recorded: in which stream, what it is called there, and what it says. */
export interface Matter {
  readonly stream: string;
  readonly name: string;
  readonly content: unknown;
}

const conceptOf = (stream: string): string => stream.slice(0, stream.indexOf('/'));

/**
 * Leaves what was loaded in one go in the streams of those whom it is about: for each one event with the content hash of every matter,
 * for what is loaded may be much, and the tables keep it. Run it in the transaction that records it.
 */
export const recordMatters = (
  sql: Sql,
  matters: readonly Matter[],
  source: string,
  recorded: Recorded,
): Promise<void> =>
  recordEvents(
    sql,
    // In one order, so that two at once never wait for each other in a circle.
    [...Map.groupBy(matters, ({ stream }) => stream)]
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([stream, some]) => ({
        stream,
        type: `${conceptOf(stream)}.recorded`,
        by: doerOf(recorded),
        at: recorded.at,
        facts: {
          source,
          recorded: Object.fromEntries(some.map(({ name, content }) => [name, hashText(canonicalJson(content))])),
        },
      })),
  );
