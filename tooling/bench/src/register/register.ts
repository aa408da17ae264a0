import type { Measurement } from '../bench.ts';
import type { Figure } from '../figure/figure.ts';
import { type Contest, openContest } from './contest.ts';
import { connections, type Load, load } from './load.ts';
import { clusters } from './measured-database.ts';
import { measuredQuestions } from './measured-questions.ts';
import { pageSize, type Question } from './operations.ts';
import { requireSameAnswers } from './same-answers.ts';

const pairs = 6;
const seconds = 6;
const warmUp = 5;

interface Pair {
  readonly gateway: Load;
  readonly bare: Load;
}

/** Both servers in turn, so that what else the machine does falls on both. */
const compare = async (contest: Contest, questions: readonly Question[]): Promise<readonly Pair[]> => {
  await load(contest.gateway, questions, warmUp);
  await load(contest.bare, questions, warmUp);
  const measured: Pair[] = [];
  for (let pair = 0; pair < pairs; pair++) {
    const gateway = await load(contest.gateway, questions, seconds);
    measured.push({ gateway, bare: await load(contest.bare, questions, seconds) });
  }
  return measured;
};

const figuresOf = (
  { name, what, asked, version }: Readonly<Record<'name' | 'what' | 'asked' | 'version', string>>,
  measured: readonly Pair[],
): readonly Figure[] => {
  const how = `${connections} connections on loopback, ${seconds} s each in turn, ${version} with ${clusters} clusters; ${asked}`;
  return [
    {
      name: `register/${name}-ratio`,
      what: `${what}: throughput against a bare node:http and pg server that gives the same bytes`,
      unit: '',
      target: { atLeast: 0.5 },
      values: measured.map(({ gateway, bare }) => gateway.requestsPerSecond / bare.requestsPerSecond),
      how: `${how}; the ratio of each pair`,
    },
    {
      name: `register/${name}-gateway`,
      what: `${what}, gateway`,
      unit: 'requests/s',
      values: measured.map(({ gateway }) => gateway.requestsPerSecond),
      how,
    },
    {
      name: `register/${name}-bare`,
      what: `${what}, bare server`,
      unit: 'requests/s',
      values: measured.map(({ bare }) => bare.requestsPerSecond),
      how,
    },
    {
      name: `register/${name}-median`,
      what: `${what}, gateway: half of the answers within`,
      unit: 'ms',
      values: measured.map(({ gateway }) => gateway.median),
      how,
    },
  ];
};

/** How fast the register is against a bare server that does nothing else. */
export const register: Measurement = {
  name: 'register',
  measure: async ({ database, say }) => {
    const measured = await database();
    const { list, listHow, page, pageHow } = await measuredQuestions(measured);
    const contest = await openContest(measured.url);
    try {
      say('comparing the answers of both servers');
      await requireSameAnswers(contest.gateway, contest.bare, [...list, ...page]);
      say('a page of the register, both servers in turn');
      const lists = await compare(contest, list);
      say("a cluster's page, both servers in turn");
      const pages = await compare(contest, page);
      const { version } = measured;
      const listWhat = `register list, ${pageSize} of ${clusters} with counts`;
      const pageWhat = "one cluster's page with every requirement";
      return [
        ...figuresOf({ name: 'list', what: listWhat, asked: listHow, version }, lists),
        ...figuresOf({ name: 'page', what: pageWhat, asked: pageHow, version }, pages),
      ];
    } finally {
      await contest.stop();
    }
  },
};
