import type { Role } from '@qunxing/database';
import { act, askOnceAs, changed, everyPart, handedInAt, type SeenApplication } from './asked-path.ts';
import type { TrialRegister } from './trial-register.ts';

/** What a mutation answers, by the fields that were asked for. */
export type ListAnswered = Readonly<Record<string, unknown>> & { readonly __typename: string };

let requests = 0;
/** A key for one more request. */
export const freshKey = (): string => {
  requests += 1;
  return `list-request-${requests}`;
};

/** Asks for one mutation of a concept as somebody, and reads what it gives out under a field of the concept; the errors where there is no answer. */
export const mutateList =
  (concept: string, field: string, fields: string) =>
  async (test: TrialRegister, role: Role, mutation: string, args: string): Promise<ListAnswered> => {
    const result = `{ __typename
      ... on ${concept}Changed { ${field} { ${fields} } }
      ... on ${concept}Conflict { ${field} { ${fields} } message { zh en } }
      ... on Refused { code message { zh en } } }`;
    const { data, errors } = await (await askOnceAs(test, role))(`mutation { ${mutation}(${args}) ${result} }`);
    const answered = data?.[mutation];
    if (answered === undefined || answered === null)
      return { __typename: 'none', errors: (errors ?? []).map(({ extensions }) => String(extensions?.code)) };
    // The selection above.
    return answered as ListAnswered;
  };

/** Takes the application of the cluster at a place from its draft to the verification on site. */
export const verifiedAt = async (test: TrialRegister, place: number): Promise<SeenApplication> => {
  const opinion = 'opinion: "同意"';
  const day = test.clock.now.toISOString().slice(0, 10);
  const handedIn = await handedInAt(test, place);
  const accepted = changed(await act(test, 'prefecture', 'acceptApplication', handedIn));
  const found = `${everyPart('in_order', 'findings')} ${opinion}`;
  const reviewed = changed(await act(test, 'prefecture', 'reviewApplication', accepted, found));
  const visit = `visitedOn: "${day}" ${everyPart('as_reported', 'checks')} ${opinion}`;
  return changed(await act(test, 'prefecture', 'recordApplicationVerification', reviewed, visit));
};
