import type { Role } from '@qunxing/database';
import { askSigning, toSignSelected } from './ask-signing.ts';
import { askedAs, changedPanel, expertId, mutatePanel } from './asked-panel.ts';
import { act, askOnceAs, changed, everyPart, handedInAt, type SeenApplication } from './asked-path.ts';
import type { Asked, TrialRegister } from './trial-register.ts';

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
  async (test: Asked, role: Role, mutation: string, args: string): Promise<ListAnswered> => {
    const result = `{ __typename
      ... on ${concept}Changed { ${field} { ${fields} } }
      ... on ${concept}Conflict { ${field} { ${fields} } message { zh en } }
      ... on Refused { code message { zh en } } ${concept === 'Objection' ? '' : toSignSelected} }`;
    const { data, errors } = await askSigning(await askOnceAs(test, role), mutation, args, result);
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

const panels = new WeakMap<TrialRegister, ReturnType<typeof askedAs>>();

/** Has two experts judge an application that the province has reviewed, and the province conclude their review. */
const judgedByExperts = async (test: TrialRegister, application: string): Promise<void> => {
  const ask = panels.get(test) ?? askedAs(test);
  panels.set(test, ask);
  const experts = ['expert', 'expert-2'] as const;
  const ids = await Promise.all(experts.map((login) => expertId(test, login)));
  const act = async (login: string, mutation: string, args: string) =>
    changedPanel(await mutatePanel(ask, login, mutation, application, args));
  let panel = await act('province', 'assignExperts', `experts: [${ids.map((id) => `"${id}"`).join(' ')}]`);
  const judgements = panel.items.map(({ item }) => `{ item: "${item.key}", level: "met", reason: "见材料" }`).join(' ');
  for (const login of experts)
    panel = await act(login, 'judgeApplication', `version: ${panel.version}, judgements: [${judgements}]`);
  await act('province', 'concludeExpertPanel', `version: ${panel.version}`);
};

/** Takes a recommended application over the centre, the province and the experts to the meeting. */
export const beforeMeeting = async (test: TrialRegister, seen: SeenApplication): Promise<void> => {
  const complete = changed(await act(test, 'centre', 'checkApplicationCompleteness', seen));
  const found = `${everyPart('in_order', 'findings')} opinion: "同意"`;
  const { id } = changed(await act(test, 'province', 'reviewApplication', complete, found));
  await judgedByExperts(test, id);
};
