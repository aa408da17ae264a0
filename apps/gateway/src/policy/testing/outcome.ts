import type { ExecutionResult } from 'graphql';
import { z } from 'zod';

/**
 * What somebody comes to who asks for something: `sign in`, `forbidden`, `not there` (for them), `wrong input`, `nothing` (null or an
 * empty list), `seen`, `done`, `to sign` (done once it is signed), `overtaken`, or the code of a refusal.
 */
export type OutcomeWord = string;

const codes: Readonly<Record<string, OutcomeWord>> = {
  UNAUTHENTICATED: 'sign in',
  FORBIDDEN: 'forbidden',
  OPERATION_TOO_COMPLEX: 'too complex',
};

const notThere = /没有|不由您|不在您/;

const outcomeOfError = ({ message, extensions, originalError }: NonNullable<ExecutionResult['errors']>[number]) => {
  const code = extensions.code;
  // Whatever has no code is a fault, which no table may hold.
  if (typeof code !== 'string') throw new Error(`a fault: ${originalError?.stack ?? message}`);
  if (code === 'BAD_USER_INPUT')
    return notThere.test(message) ? 'not there' : `wrong input: ${String(extensions.argument)}`;
  return codes[code] ?? code;
};

const connection = z.object({ totalCount: z.number(), edges: z.array(z.unknown()) });
const member = z.object({ __typename: z.string(), code: z.string().optional() });

/** What a value that was given out comes to. A list whose total differs from what it holds is named: it tells what it does not show. */
const outcomeOfValue = (value: unknown): OutcomeWord => {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return value.length === 0 ? 'nothing' : 'seen';
  const counted = connection.safeParse(value);
  if (counted.success) {
    const { totalCount, edges } = counted.data;
    if (totalCount !== edges.length && edges.length < 50) return `counts ${totalCount}, shows ${edges.length}`;
    return totalCount === 0 ? 'nothing' : 'seen';
  }
  const of = member.safeParse(value);
  if (!of.success) return 'seen';
  if (of.data.code !== undefined) return of.data.code;
  if (of.data.__typename === 'ToSign') return 'to sign';
  return of.data.__typename.endsWith('Conflict') ? 'overtaken' : 'seen';
};

/** What an operation comes to. */
export const outcomeOf = ({ data, errors }: ExecutionResult, kind: 'query' | 'mutation', name: string): OutcomeWord => {
  const [error] = errors ?? [];
  if (error !== undefined) return outcomeOfError(error);
  const outcome = outcomeOfValue(data?.[name]);
  return kind === 'mutation' && (outcome === 'seen' || outcome === 'nothing') ? 'done' : outcome;
};

const found = z.union([
  z.object({ thing: z.record(z.string(), z.unknown()) }).transform(({ thing }) => thing),
  z
    .object({ application: z.object({ thing: z.record(z.string(), z.unknown()) }) })
    .transform(({ application }) => application.thing),
]);

/** The field of the thing at which an error stands; empty where it stands at the thing itself. */
const fieldOf = (path: readonly (string | number)[]): string => {
  const at = path.indexOf('thing');
  return at === -1 ? '' : String(path[at + 1] ?? '');
};

/** What every field of a thing comes to, by name, and under the empty name the thing itself where it is refused; none where it is not there. */
export const outcomesOfFields = ({ data, errors }: ExecutionResult): ReadonlyMap<string, OutcomeWord> => {
  const failed = new Map((errors ?? []).map((error) => [fieldOf(error.path ?? []), outcomeOfError(error)]));
  const thing = found.safeParse(data);
  // A field that must be there and fails takes the thing away with it.
  if (!thing.success) return failed;
  return new Map(Object.entries(thing.data).map(([name, value]) => [name, failed.get(name) ?? outcomeOfValue(value)]));
};
