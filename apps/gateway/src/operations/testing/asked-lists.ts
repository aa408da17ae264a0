import { followList } from '@qunxing/certification';
import { applications, changeAggregate, type Role } from '@qunxing/database';
import { guizhouExerciseProcedure } from '@qunxing/standards';
import { momentOf } from '../../application/acting.ts';
import { ownId } from '../../node-id.ts';
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

/** The fields of a change; throws with the answer when nothing was changed. */
export const givenOut = (answered: ListAnswered, field: string): unknown => {
  if (answered.__typename.endsWith('Changed')) return answered[field];
  throw new Error(`nothing was changed: ${JSON.stringify(answered)}`);
};

/** Takes a recommended application over the centre and the province to the meeting, as if a panel of experts had judged it. */
export const beforeMeeting = async (test: TrialRegister, seen: SeenApplication): Promise<void> => {
  const complete = changed(await act(test, 'centre', 'checkApplicationCompleteness', seen));
  const found = `${everyPart('in_order', 'findings')} opinion: "同意"`;
  const { id, version } = changed(await act(test, 'province', 'reviewApplication', complete, found));
  const { database, now } = test.gateway;
  const [account] = await database.sql.query<{ id: string }>("SELECT id FROM account WHERE login = 'province'");
  const by = { account: account?.id ?? '', role: 'province', division: '520000' } as const;
  const moment = momentOf(now());
  const own = ownId('Application', id, 'id');
  const asked = { account: by.account, key: `panel ${own}`, request: {}, at: now() };
  const judged = await changeAggregate(database, applications, { id: own, version, act: asked }, async (state) =>
    followList(state, { step: 'expert-review', list: 'panel', by, moment }, guizhouExerciseProcedure),
  );
  if (!('changed' in judged)) throw new Error(`not judged: ${JSON.stringify(judged)}`);
};
