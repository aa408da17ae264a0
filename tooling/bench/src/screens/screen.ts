import { guizhouExerciseRound } from '@qunxing/standards';
import { runChild } from '../processes/child.ts';

/** A page of the console: what it asks the gateway when somebody opens it. */
export interface Screen {
  readonly name: string;
  readonly what: string;
  /** Login of who opens it. */
  readonly login: string;
  /** The bodies of the requests that are made at the same time, each way of opening it one entry. */
  readonly openings: readonly (readonly string[])[];
}

type Documents = Readonly<Record<string, string>>;

/** Applications on a page of their list, as in the console. */
const pageSize = 50;

const body = (documents: Documents, name: string, variables: object): string => {
  const query = documents[name];
  if (query === undefined) throw new Error(`the console has no query ${name}`);
  return JSON.stringify({ query, variables });
};

const global = (type: string, id: string): string => Buffer.from(`${type}:${id}`).toString('base64url');

/** Every query of the console, as its source has it. */
export const consoleDocuments = async (): Promise<Documents> =>
  // Printed by a program of the gateway as an object of texts.
  JSON.parse(await runChild('apps/gateway/src/operations/print-console-documents.ts')) as Documents;

/** The pages on which officers work with applications, over those of these ids. */
export const screensOf = (documents: Documents, ids: readonly string[]): readonly Screen[] => {
  const round = guizhouExerciseRound.id;
  const ask = (name: string, variables: object = {}) => body(documents, name, variables);
  const home = (login: string, name: string, who: string): Screen => ({
    name,
    what: `the first page with the work queue of ${who}`,
    login,
    openings: [
      [
        ask('Home', { standard: guizhouExerciseRound.standard, demonstration: true }),
        ask('HomeChoices'),
        ask('MyQueue'),
        ask('ListTasks'),
      ],
    ],
  });
  const spread = ids.filter((_id, place) => place % Math.ceil(ids.length / 100) === 0);
  const pages = Array.from({ length: 100 }, (_, page) => page * pageSize);
  return [
    home('province', 'queue-province', 'the province'),
    home('prefecture', 'queue-prefecture', 'a prefecture'),
    {
      name: 'applications',
      what: `the list of applications, ${pageSize} of ${ids.length} with their number`,
      login: 'auditor',
      openings: pages.map((offset) => [
        ask('Applications', {
          first: pageSize,
          ...(offset > 0 && { after: Buffer.from(`at:${offset - 1}`).toString('base64url') }),
          filter: {},
        }),
        ask('ApplicationStages'),
      ]),
    },
    {
      name: 'application',
      what: 'one application with its history',
      login: 'auditor',
      openings: spread.map((id) => [ask('Application', { application: global('Application', id) })]),
    },
    {
      name: 'review',
      what: 'the review of one application beside its figures',
      login: 'auditor',
      openings: spread.map((id) => [
        ask('Review', { application: global('Application', id) }),
        ask('ReviewFigures', { application: global('Application', id) }),
      ]),
    },
    {
      name: 'desk',
      what: 'the recommendation desk of a prefecture',
      login: 'prefecture',
      openings: [
        [
          ask('RecommendationDesk', { round, division: '520300' }),
          ask('LockedVerdicts', { filter: { round } }),
          ask('RecommendationHistory', { round, division: '520300' }),
        ],
      ],
    },
  ];
};
