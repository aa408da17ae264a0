import { encodeId, ownId } from '../../node-id.ts';
import { handedInAt } from './asked-path.ts';
import { askAs, type TrialRegister } from './trial-register.ts';

/** A panel as the tests of the review by experts read it. */
export interface SeenPanel {
  readonly version: number;
  readonly stage: string;
  readonly may: readonly string[];
  readonly obstacle: { readonly code: string } | null;
  readonly seats: readonly {
    readonly own: boolean;
    readonly state: string;
    readonly expert: string | null;
    readonly judgements: readonly { readonly level: string }[] | null;
  }[];
  readonly items: readonly { readonly item: { readonly key: string } }[];
  readonly outcome: readonly { readonly item: string; readonly level: string | null }[];
  readonly application: { readonly stage: { readonly key: string } };
}

/** What a mutation of panels answers. */
export interface PanelAnswer {
  readonly __typename: string;
  readonly code?: string;
  readonly message?: { readonly zh: string; readonly en: string };
  readonly panel?: SeenPanel;
  readonly errors?: readonly string[];
}

const panel = `version stage may obstacle { code } outcome { item level } items { item { key } }
  seats { own state expert judgements { level } } application { stage { key } }`;
const result = `{ __typename
  ... on ExpertPanelChanged { panel { ${panel} } }
  ... on ExpertPanelConflict { panel { ${panel} } }
  ... on Refused { code message { zh en } } }`;

/** Asks, as people who sign in once. */
export const askedAs = (test: TrialRegister) => {
  const asking = new Map<string, ReturnType<typeof askAs>>();
  return async (login: string, query: string) => {
    const ask = asking.get(login) ?? askAs(test, login);
    asking.set(login, ask);
    return (await ask)(query);
  };
};

type Ask = ReturnType<typeof askedAs>;

let requests = 0;

/** Asks for one mutation of the panel of an application; the errors where there is no answer. */
export const mutatePanel = async (
  ask: Ask,
  login: string,
  mutation: string,
  application: string,
  args: string,
): Promise<PanelAnswer> => {
  requests += 1;
  const given = `application: "${application}", key: "panel request ${requests}", ${args}`;
  const { data, errors } = await ask(login, `mutation { ${mutation}(${given}) ${result} }`);
  const answered = data?.[mutation];
  if (answered === undefined || answered === null)
    return { __typename: 'none', errors: (errors ?? []).map(({ extensions }) => String(extensions?.code)) };
  // The selection above.
  return answered as PanelAnswer;
};

/** The panel that a mutation changed; throws with the answer when it changed none. */
export const changedPanel = (answer: PanelAnswer): SeenPanel => {
  if (answer.__typename === 'ExpertPanelChanged' && answer.panel !== undefined) return answer.panel;
  throw new Error(`nothing was changed: ${JSON.stringify(answer)}`);
};

/** The panel of an application as somebody sees it; null where they see none. */
export const panelSeen = async (ask: Ask, login: string, application: string): Promise<SeenPanel | null> => {
  const { data } = await ask(login, `{ application(id: "${application}") { panel { ${panel} } } }`);
  // The selection above.
  return ((data?.application as { panel: SeenPanel | null } | null) ?? { panel: null }).panel;
};

/** The application of a cluster as if every step before the review by experts had been taken. */
export const reviewedAt = async (test: TrialRegister, place: number): Promise<string> => {
  const { id } = await handedInAt(test, place);
  const moment = { at: '2026-03-02T01:00:00Z', on: '2026-03-02' };
  const by = { account: 'province', role: 'province', division: '520000' };
  const taken = [{ step: 'provincial-review', opinion: '同意', by, moment }];
  await test.gateway.database.sql.query(
    `UPDATE application SET stage = 'reviewed', state = state || $1::jsonb WHERE id = $2`,
    [JSON.stringify({ stage: 'reviewed', taken }), ownId('Application', id, 'id')],
  );
  return id;
};

/** The id of the expert with a login. */
export const expertId = async ({ gateway }: TrialRegister, login: string): Promise<string> => {
  const [row] = await gateway.database.sql.query<{ id: string }>('SELECT id FROM account WHERE login = $1', [login]);
  return encodeId('Expert', row?.id ?? '');
};
