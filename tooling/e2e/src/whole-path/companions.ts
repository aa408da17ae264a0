import { actBy, ask } from './ask.ts';
import type { People } from './people.ts';

/** An application that goes along beside the one whose every step is done in a window. */
export interface Companion {
  readonly id: string;
  readonly version: number;
}

/** The round in which invented clusters apply. */
const round = 'guizhou-exercise';

const changed = '... on ApplicationChanged { application { id version missing { key } } }';

type Changed = { readonly application: Companion & { readonly missing: readonly { readonly key: string }[] } };

const parts = [
  'core-competitiveness',
  'sme-gradient',
  'supply-chain',
  'innovation',
  'digital',
  'green',
  'open-cooperation',
  'governance',
];

const every = (field: string, result: string): string =>
  `${field}: [${parts.map((part) => `{ part: "${part}", result: ${result} }`).join(' ')}]`;

const step = async (
  people: People,
  login: string,
  mutation: string,
  { id, version }: Companion,
  args = '',
  official = false,
): Promise<Changed['application']> => {
  const given = `application: "${id}", version: ${version}${args === '' ? '' : `, ${args}`}`;
  // The selection above.
  return ((await actBy(people, login, mutation, given, changed, official)) as unknown as Changed).application;
};

/** The id of a cluster by its name. */
async function clusterNamed(people: People, name: string): Promise<string> {
  const data = await ask(
    people,
    'county',
    `{ clusters(first: 5, filter: { search: "${name}" }) { edges { node { id } } } }`,
  );
  // The selection above.
  const { edges } = data.clusters as { readonly edges: readonly { readonly node: { readonly id: string } }[] };
  const [found] = edges;
  if (found === undefined) throw new Error(`no cluster ${name}`);
  return found.node.id;
}

/** Takes the application of a cluster from its draft to the verification on site. */
export async function verified(people: People, name: string, day: string): Promise<Companion> {
  const begun = `cluster: "${await clusterNamed(people, name)}", round: "${round}"`;
  const { application: draft } = (await actBy(
    people,
    'county',
    'draftApplication',
    begun,
    changed,
  )) as unknown as Changed;
  const blanks = draft.missing.map(({ key }) => `{ item: "${key}", reason: "尚未统计" }`).join(' ');
  const handedIn = await step(people, 'county', 'submitApplication', draft, `blanks: [${blanks}]`, true);
  const accepted = await step(people, 'prefecture', 'acceptApplication', handedIn);
  const found = `${every('findings', 'in_order')}, opinion: "同意"`;
  const reviewed = await step(people, 'prefecture', 'reviewApplication', accepted, found);
  const seen = `visitedOn: "${day}", ${every('checks', 'as_reported')}, opinion: "与申报一致"`;
  return step(people, 'prefecture', 'recordApplicationVerification', reviewed, seen, true);
}

/** The newest version of an application, which lists may have moved along. */
async function now(people: People, login: string, { id }: Companion): Promise<Companion> {
  const data = await ask(people, login, `{ application(id: "${id}") { id version } }`);
  // The selection above.
  return data.application as unknown as Companion;
}

/** Takes a recommended application over the centre and the review of the province. */
export async function reviewed(people: People, companion: Companion): Promise<Companion> {
  const recommended = await now(people, 'centre', companion);
  const complete = await step(people, 'centre', 'checkApplicationCompleteness', recommended);
  return step(people, 'province', 'reviewApplication', complete, `${every('findings', 'in_order')}, opinion: "同意"`);
}

const panel = '... on ExpertPanelChanged { panel { version items { item { key } } } }';

type Panel = {
  readonly panel: { readonly version: number; readonly items: readonly { readonly item: { readonly key: string } }[] };
};

/** Has two experts judge an application that was reviewed, and the province conclude their review. */
export async function judged(people: People, { id }: Companion, experts: readonly string[]): Promise<void> {
  const data = await ask(people, 'province', `{ panelCandidates(application: "${id}") { expert { id name { zh } } } }`);
  // The selection above.
  const known = data.panelCandidates as readonly {
    readonly expert: { readonly id: string; readonly name: { readonly zh: string } };
  }[];
  const names: Readonly<Record<string, string>> = { expert: '演示专家', 'expert-2': '演示专家二' };
  const ids = experts.map((login) => known.find(({ expert }) => expert.name.zh === names[login])?.expert.id);
  const act = async (login: string, mutation: string, args: string) =>
    ((await actBy(people, login, mutation, `application: "${id}", ${args}`, panel)) as unknown as Panel).panel;
  let seen = await act('province', 'assignExperts', `experts: [${ids.map((expert) => `"${expert}"`).join(' ')}]`);
  const judgements = seen.items
    .map(({ item }) => `{ item: "${item.key}", level: "met", reason: "见佐证材料" }`)
    .join(' ');
  for (const login of experts)
    seen = await act(login, 'judgeApplication', `version: ${seen.version}, judgements: [${judgements}]`);
  await act('province', 'concludeExpertPanel', `version: ${seen.version}`);
}
