import type { ClusterFilter as StoreFilter } from '@qunxing/database';
import { type Issue, type Reason, readShape } from '@qunxing/shape';
import { assertEnumType, GraphQLError } from 'graphql';
import { z } from 'zod';
import { clusterFilter, type GivenFilter } from '../cluster/cluster-filter.ts';
import { clusterOrder } from '../cluster/cluster-order.ts';
import type { Gateway } from '../gateway.ts';
import { isUnreadable, unreadable } from '../mistake/unreadable-text.ts';
import { schema } from '../schema.ts';
import type { Language } from './language.ts';

/** The names of an enum of the schema, read as the values that they stand for. */
const named = (type: string) => {
  const values = new Map(
    assertEnumType(schema.getType(type))
      .getValues()
      .map(({ name, value }) => [name, value]),
  );
  return z.enum([...values.keys()]).transform((name) => values.get(name));
};

const text = z.string().max(100);
const percent = z.coerce.number().min(0).max(100);
const truth = z.enum(['true', 'false']).transform((word) => word === 'true');

/** The parameters of an export: the fields of the schema's `ClusterFilter` under the same names, the order, the language. */
export const parameters = z
  .strictObject({
    search: text,
    prefecture: text,
    county: text,
    industry: text,
    standard: text,
    verdict: named('VerdictKind'),
    coverageAtLeast: percent,
    coverageBelow: percent,
    demonstration: truth,
    recognized: truth,
    zone: text,
    orderBy: named('ClusterOrderField'),
    direction: z.enum(['ascending', 'descending']),
    language: z.enum(['zh-CN', 'en']),
  })
  .partial();

/** What an export holds, in which order and language. */
export interface ClusterQuery {
  readonly filter: StoreFilter;
  readonly order: ReturnType<typeof clusterOrder>;
  readonly language: Language;
}

/** The argument of the list is called `filter.county`, the parameter of the export `county`. */
const asParameter = ({ extensions, message }: GraphQLError): Issue => {
  const { argument, localized } = extensions as { argument?: string; localized?: { zh: string; en: string } };
  const bare = (sentence: string) => sentence.replace(/^\S+ filter\.\S+?[：:] ?/, '');
  return {
    place: argument?.replace('filter.', '') ?? '',
    zh: bare(localized?.zh ?? message),
    en: bare(localized?.en ?? message),
  };
};

const repeated: Reason = { zh: '重复给出，请只给一次。', en: 'is given more than once; give it once.' };

/** The first parameter that is given twice or holds what no person writes. */
const misgivenIn = (given: Readonly<Record<string, unknown>>): Issue | undefined => {
  for (const [place, value] of Object.entries(given)) {
    if (Array.isArray(value)) return { place, ...repeated };
    if (typeof value === 'string' && isUnreadable(value)) return { place, ...unreadable };
  }
  return undefined;
};

/** Reads the parameters of an export, or says which one is wrong. An empty one counts as absent. */
export const readClusterQuery = (
  query: Readonly<Record<string, unknown>>,
  gateway: Gateway,
): ClusterQuery | { readonly issue: Issue } => {
  const given = Object.fromEntries(Object.entries(query).filter(([, value]) => value !== ''));
  const misgiven = misgivenIn(given);
  if (misgiven !== undefined) return { issue: misgiven };
  const read = readShape(parameters, given);
  if ('issues' in read) return { issue: read.issues[0] ?? { place: '', zh: '参数有误。', en: 'wrong parameters.' } };
  const { orderBy, direction = 'ascending', language = 'zh-CN', ...filter } = read.value;
  try {
    return {
      // Names became the values that the list's resolver gets, so both narrow alike.
      filter: clusterFilter(filter as GivenFilter, gateway),
      order: clusterOrder(orderBy === undefined ? undefined : { field: orderBy, direction }),
      language,
    };
  } catch (error) {
    if (error instanceof GraphQLError) return { issue: asParameter(error) };
    throw error;
  }
};
