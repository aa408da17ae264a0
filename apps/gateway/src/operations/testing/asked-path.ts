import type { Role } from '@qunxing/database';
import { encodeId } from '../../node-id.ts';
import { askSigning, toSignSelected } from './ask-signing.ts';
import { type Asked, askAs } from './trial-register.ts';

/** An application as the tests of its path read it. */
export interface SeenApplication {
  readonly id: string;
  readonly version: number;
  readonly stage: { readonly key: string };
  readonly may: readonly { readonly verb: string }[];
  readonly missing: readonly { readonly key: string }[];
  readonly waitsFor: readonly { readonly zh: string }[];
}

/** What a mutation of applications answers. */
export interface Answered {
  readonly __typename: string;
  readonly code?: string;
  readonly message?: { readonly zh: string; readonly en: string };
  readonly application?: SeenApplication;
}

const fields = `id version stage { key } may { verb } missing { key } waitsFor { zh }`;
const result = `{ __typename
  ... on ApplicationChanged { application { ${fields} } }
  ... on ApplicationConflict { application { ${fields} } message { zh en } }
  ... on Refused { code message { zh en } } ${toSignSelected} }`;

const asking = new WeakMap<Asked, Map<Role, ReturnType<typeof askAs>>>();

/** Asks as somebody who signs in once, however much they ask. */
export const askOnceAs = (test: Asked, role: Role): ReturnType<typeof askAs> => {
  const known = asking.get(test) ?? new Map<Role, ReturnType<typeof askAs>>();
  asking.set(test, known);
  const ask = known.get(role) ?? askAs(test, role);
  known.set(role, ask);
  return ask;
};

let requests = 0;
/** A key for one more request. */
const newKey = (): string => {
  requests += 1;
  return `request-${requests}`;
};

/** Asks for one mutation as somebody; the errors where there is no answer. */
export const mutate = async (
  test: Asked,
  role: Role,
  mutation: string,
  args: string,
): Promise<Answered & { readonly errors?: readonly string[] }> => {
  const { data, errors } = await askSigning(await askOnceAs(test, role), mutation, args, result);
  const answered = data?.[mutation];
  if (answered === undefined || answered === null)
    return { __typename: 'none', errors: (errors ?? []).map(({ extensions }) => String(extensions?.code)) };
  // The selection above.
  return answered as Answered;
};

/** Begins an application for the cluster at a place in the register. */
export const draftAt = (test: Asked, place: number, role: Role = 'county', round = 'guizhou-exercise') => {
  const cluster = encodeId('Cluster', test.clusters[place] ?? '');
  return mutate(test, role, 'draftApplication', `cluster: "${cluster}", round: "${round}", key: "${newKey()}"`);
};

/** The application that a mutation changed; throws with the answer when it changed none. */
export const changed = (answered: Answered): SeenApplication => {
  if (answered.__typename === 'ApplicationChanged' && answered.application !== undefined) return answered.application;
  throw new Error(`nothing was changed: ${JSON.stringify(answered)}`);
};

/** Acts on an application as it was seen. */
export const act = (test: Asked, role: Role, mutation: string, seen: SeenApplication, args = '') =>
  mutate(
    test,
    role,
    mutation,
    `application: "${seen.id}", version: ${seen.version}, key: "${newKey()}"${args === '' ? '' : `, ${args}`}`,
  );

/** Every blank with a reason, as an argument. */
export const explained = ({ missing }: SeenApplication): string =>
  `blanks: [${missing.map(({ key }) => `{ item: "${key}", reason: "尚未统计" }`).join(' ')}]`;

/** Begins and hands in the application of a cluster. */
export const handedInAt = async (test: Asked, place: number): Promise<SeenApplication> => {
  const drafted = changed(await draftAt(test, place));
  return changed(await act(test, 'county', 'submitApplication', drafted, explained(drafted)));
};

/** The eight aspects, each found the same. */
export const everyPart = (result: 'in_order' | 'as_reported', field: 'findings' | 'checks'): string =>
  `${field}: [${[
    'core-competitiveness',
    'sme-gradient',
    'supply-chain',
    'innovation',
    'digital',
    'green',
    'open-cooperation',
    'governance',
  ]
    .map((part) => `{ part: "${part}", result: ${result} }`)
    .join(' ')}]`;
