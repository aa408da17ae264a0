import type { CriterionDefinition } from '@qunxing/criterion';
import { documents, type Sql } from '@qunxing/database';
import { bind, type Plan, type Receipt, type Standard } from '@qunxing/evaluation';
import { hashOnce, type StandardEdition } from './edition.ts';
import type { Library } from './library.ts';

/** Finds the exact rules that a receipt names, among those in use or those stored. */
export interface Archive {
  readonly edition: (sql: Sql, standardHash: string) => Promise<StandardEdition>;
  readonly plan: (sql: Sql, receipt: Receipt) => Promise<Plan>;
}

const keyOf = ({ standard, definitions }: Receipt): string =>
  [standard.hash, ...Object.values(definitions)].sort().join(' ');

const keyOfPlan = ({ hash, plan }: StandardEdition): string =>
  [hash, ...(plan?.criteria ?? []).map(({ definition }) => hashOnce(definition))].sort().join(' ');

const stored = async (sql: Sql, hashes: readonly string[]): Promise<readonly unknown[]> => {
  const found = new Map((await documents(sql, hashes)).map(({ hash, text }) => [hash, text]));
  return hashes.map((hash) => {
    const text = found.get(hash);
    if (text === undefined) throw new Error(`no document is stored under ${hash}`);
    return JSON.parse(text) as unknown;
  });
};

/** An archive over the rules in use; whatever it reads from the store it keeps, for a hash never changes its meaning. */
export const openArchive = (library: Library): Archive => {
  const plans = new Map<string, Promise<Plan>>();
  const editions = new Map<string, Promise<StandardEdition>>();
  for (const edition of library.standards) {
    editions.set(edition.hash, Promise.resolve(edition));
    if (edition.plan !== null) plans.set(keyOfPlan(edition), Promise.resolve(edition.plan));
  }
  const keep = <T>(kept: Map<string, Promise<T>>, key: string, read: () => Promise<T>): Promise<T> => {
    const known = kept.get(key);
    if (known !== undefined) return known;
    const reading = read();
    kept.set(key, reading);
    // A failed read is not kept: the store may answer the next time.
    reading.catch(() => kept.delete(key));
    return reading;
  };
  // Texts under these hashes were canonical JSON of a standard or definition when they were stored, and never change.
  const bound = async (sql: Sql, receipt: Receipt): Promise<Plan> => {
    const [standard, ...definitions] = await stored(sql, [
      receipt.standard.hash,
      ...Object.values(receipt.definitions),
    ]);
    const result = bind(definitions as CriterionDefinition[], standard as Standard);
    if ('plan' in result) return result.plan;
    throw new Error(`the archived standard ${receipt.standard.hash} cannot be bound: ${result.refused[0]?.message.en}`);
  };
  const earlier = async (sql: Sql, hash: string): Promise<StandardEdition> => {
    const [standard] = await stored(sql, [hash]);
    const result = bind(
      library.criteria.map(({ definition }) => definition),
      standard as Standard,
    );
    return { hash, standard: standard as Standard, plan: 'plan' in result ? result.plan : null };
  };
  return {
    edition: (sql, hash) => keep(editions, hash, () => earlier(sql, hash)),
    plan: (sql, receipt) => keep(plans, keyOf(receipt), () => bound(sql, receipt)),
  };
};
