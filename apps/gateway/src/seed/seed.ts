import { basename } from 'node:path';
import type { Localized } from '@qunxing/criterion';
import {
  completedSteps,
  completeStep,
  type Database,
  hashText,
  type Sql,
  savePublishedFigures,
  seedReference,
} from '@qunxing/database';
import type { Gateway } from '../gateway.ts';
import { roundsInUse } from '../library/rounds-in-use.ts';
import { text } from '../start/say.ts';
import { demonstrationClusters } from './demonstration-clusters.ts';
import { evaluateFirst } from './evaluate-first.ts';
import { type PublishedFile, readPublishedFigures } from './read-published-figures.ts';
import { seedAccounts, seedSecondFactors } from './seed-accounts.ts';
import type { Step } from './step.ts';
import { storeRules } from './store-rules.ts';

/** How seeding tells what it does, and learns that it should stop. */
export interface Seeding {
  readonly say: (sentence: Localized) => void;
  readonly isStopped: () => Promise<boolean>;
}

const once =
  (database: Database, key: string, work: (sql: Sql) => Promise<void>, at: Date): Step['run'] =>
  () =>
    database.transaction(async (sql) => {
      await work(sql);
      await completeStep(sql, key, at);
    });

/** The step that enters what is published about the province's clusters. */
const publishedFigures = (
  { database, configuration, now, log }: Gateway,
  { file, csv, reading }: PublishedFile,
): Step => {
  const key = `published-figures ${hashText(csv).slice(0, 23)}`;
  return {
    key,
    doing: text('录入公开数据', 'Loading published figures'),
    run: async () => {
      for (const { line, message } of reading.rejections)
        log.warn({ line, reason: message.en }, 'a published row is rejected');
      // Loading again adds nothing, so the mark may follow in a transaction of its own.
      await savePublishedFigures(database, reading, {
        at: now(),
        by: 'qunxing',
        programmeId: configuration.province.clusterProgramme,
        source: basename(file),
      });
      await completeStep(database.sql, key, now());
    },
  };
};

const firstEvaluations = (
  { database, library, configuration, now }: Gateway,
  { isStopped }: Seeding,
): readonly Step[] =>
  library.standards
    .filter(({ standard }) => !standard.exercise || standard.id === configuration.demonstrationStandard)
    .filter(({ standard }) => !standard.exercise || database.instance.demonstration)
    .map((edition) => {
      const { title, id, exercise } = edition.standard;
      const key = `first evaluations ${id}`;
      return {
        key,
        doing: text(`按《${title['zh-CN']}》评价`, `Evaluating under “${title.en}”`),
        run: async () => {
          const rounds = roundsInUse(library, database);
          await evaluateFirst(database, edition, { demonstration: exercise, rounds, at: now(), isStopped });
          if (!(await isStopped())) await completeStep(database.sql, key, now());
        },
      };
    });

const stepsOf = (gateway: Gateway): readonly Step[] => {
  const { configuration, database, divisions, now } = gateway;
  const { register } = divisions;
  const reference = `reference ${hashText(JSON.stringify(register)).slice(0, 23)}`;
  return [
    {
      key: reference,
      doing: text('录入行政区划等基础数据', 'Entering divisions and other reference data'),
      run: once(database, reference, (sql) => seedReference(sql, [register]), now()),
    },
    ...(database.instance.demonstration
      ? [
          {
            key: 'demonstration accounts and experts',
            doing: text('建立演示账号', 'Creating demonstration accounts'),
            run: once(
              database,
              'demonstration accounts and experts',
              (sql) => seedAccounts(sql, configuration.province, now()),
              now(),
            ),
          },
          {
            key: 'demonstration second factors',
            doing: text('为演示账号启用动态验证码', 'Setting up second factors of demonstration accounts'),
            run: once(database, 'demonstration second factors', (sql) => seedSecondFactors(sql, now()), now()),
          },
        ]
      : []),
  ];
};

/**
 * Fills a new database, or goes on where an interrupted run stopped: every step leaves its mark in the transaction that did its
 * work, so it is done once. Gives why it cannot, when the published figures cannot be read; nothing is entered then.
 * @param published the published figures, where they have been read already
 */
export const seed = async (
  gateway: Gateway,
  seeding: Seeding,
  published = readPublishedFigures(gateway.configuration.province, gateway.library.items),
): Promise<Localized | undefined> => {
  const { database, library, now } = gateway;
  if (published !== undefined && 'wrong' in published) return published.wrong;
  const done = await completedSteps(database.sql);
  const run = async (steps: readonly Step[]) => {
    for (const { key, doing, run: work } of steps) {
      if (done.has(key) || (await seeding.isStopped())) continue;
      seeding.say(doing);
      await work();
    }
  };
  await run(stepsOf(gateway));
  if (await seeding.isStopped()) return undefined;
  await storeRules(database, library, now());
  await run([
    ...(published === undefined ? [] : [publishedFigures(gateway, published)]),
    ...demonstrationClusters(gateway),
    ...firstEvaluations(gateway, seeding),
  ]);
  return undefined;
};
