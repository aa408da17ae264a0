import { canonicalJson } from '@qunxing/criterion';
import type { Sql } from '../connection/sql.ts';
import type { Recorded } from '../identity/recorded.ts';
import { hashText } from '../identity/sha256.ts';

/**
 * Who did something: somebody with an account, or what has none, by its name: the program itself (`qunxing`), or who works at the
 * machine that it runs on (`wang@office-3`).
 */
export type Doer = { readonly account: string } | { readonly system: string };

/** The program itself, where nobody asked for what it does. */
export const theProgram: Doer = { system: 'qunxing' };

/** Who recorded something. */
export const doerOf = ({ account, by }: Recorded): Doer => (account === undefined ? { system: by } : { account });

/** Something that happened to what is no aggregate: an account, an edition, personal data, a cluster. */
export interface Happening {
  readonly stream: string;
  /** `<concept>.<past participle>`. */
  readonly type: string;
  readonly by: Doer;
  readonly at: Date;
  /** What it asserts. */
  readonly facts: Readonly<Record<string, unknown>>;
}

const rowOf = ({ stream, type, by, at, facts }: Happening) => {
  const body = canonicalJson({ ...facts, type, by, moment: { at: at.toISOString() } });
  return {
    stream,
    type,
    body,
    hash: hashText(body),
    account: 'account' in by ? by.account : null,
    at: at.toISOString(),
  };
};

/**
 * Appends events, each as the next of its stream. Where somebody appends to the same stream at the same moment, they wait for
 * each other. Run it in the transaction that changes what the events are about.
 */
export const recordEvents = async (sql: Sql, happenings: readonly Happening[]): Promise<void> => {
  let left = happenings.map(rowOf);
  while (left.length > 0) {
    const column = <Name extends keyof (typeof left)[number]>(name: Name) => left.map((row) => row[name]);
    const kept = await sql.query<{ stream: string }>(
      `INSERT INTO domain_event (stream, sequence, type, body, hash, account_id, at)
       SELECT g.stream, 1 + coalesce((SELECT max(e.sequence) FROM domain_event e WHERE e.stream = g.stream), 0),
         g.type, g.body, g.hash, g.account_id, g.at
       FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::timestamptz[])
         AS g(stream, type, body, hash, account_id, at)
       ON CONFLICT DO NOTHING RETURNING stream`,
      [column('stream'), column('type'), column('body'), column('hash'), column('account'), column('at')],
    );
    // The place of the others was taken meanwhile, by somebody else or by one of these: they are tried at the next.
    for (const { stream } of kept) {
      const first = left.findIndex((row) => row.stream === stream);
      left = left.filter((_, place) => place !== first);
    }
  }
};
