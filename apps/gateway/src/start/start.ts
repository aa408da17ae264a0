import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readConfiguration } from '@qunxing/configuration';
import { type Database, openDatabase } from '@qunxing/database';
import { pino } from 'pino';
import { readLogKey, signerFor } from '../audit/log-key.ts';
import { refuseOtherProvince } from '../division/other-province.ts';
import { readPublishedFigures } from '../seed/read-published-figures.ts';
import { seed } from '../seed/seed.ts';
import { buildServer } from '../server/build-server.ts';
import { jobsOf } from '../worker/jobs.ts';
import { startWorker } from '../worker/worker.ts';
import { clockOf } from './clock.ts';
import { readEnvironment } from './environment.ts';
import { openGateway, readLibrary } from './open-gateway.ts';
import { portObstacle } from './port.ts';
import { complain, say, text } from './say.ts';
import { serve } from './serve.ts';
import { stopSignal } from './stop-signal.ts';
import { work } from './work.ts';

const built = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Starts the gateway as the environment says, and answers until it is asked to stop; gives the exit code of the process. */
export const start = async (): Promise<number> => {
  const stop = stopSignal();
  const read = readEnvironment(process.env);
  if ('wrong' in read) return refuse(read.wrong);
  const { configurationFile, port, host, logLevel, databaseUrl: url, ...environment } = read.environment;
  const { dataDirectory, demonstration, trustProxy, directory } = environment;
  const { worker: place, mail } = environment.work;
  const log = pino({ level: logLevel }, pino.destination(2));
  const key = readLogKey(environment.logKey);
  if ('wrong' in key) return refuse(key.wrong);
  const signerOf = (database: Database) => signerFor(database, { given: key.signer, dataDirectory });
  if (place === 'only' && url !== undefined)
    return work({ url, mail, log, signer: signerOf, stop, clockFile: environment.clockFile });
  const obstacle = await portObstacle(port, host);
  if (obstacle !== undefined) return refuse(obstacle);
  const configured = await readConfiguration(configurationFile);
  if ('wrong' in configured) return refuse(...configured.wrong);
  const { configuration } = configured;
  const rules = await readLibrary(configuration, configurationFile, log);
  if ('wrong' in rules) return refuse(...rules.wrong);
  // Before there is a database, so that a wrong file leaves nothing behind.
  const published = readPublishedFigures(configuration.province, rules.library.items);
  if (published !== undefined && 'wrong' in published) return refuse(published.wrong);
  if (await stop.isStopped()) return 0;
  const opened = await openDatabase({ url, dataDirectory, demonstration, onProgress: (step) => say(progress[step]) });
  if ('refused' in opened) return refuse(opened.refused.message);
  const { database } = opened;
  try {
    const misplaced = await refuseOtherProvince(database.sql, configuration.province);
    if (misplaced !== undefined) return refuse(misplaced);
    const clock = clockOf(environment.clockFile, database.instance);
    if ('wrong' in clock) return refuse(clock.wrong);
    const signer = signerOf(database);
    const kept = { log, files: join(dataDirectory, 'files') };
    const gateway = { ...openGateway(configuration, rules.library, database, kept, clock.now, signer), directory };
    const unreadable = await seed(gateway, { say, isStopped: stop.isStopped }, published);
    if (unreadable !== undefined) return refuse(unreadable);
    if (await stop.isStopped()) return 0;
    const files = { console: built('../../../console/dist'), graphiql: built('../../dist/graphiql') };
    const worker = place === 'apart' ? undefined : startWorker(jobsOf({ ...gateway, mail }), log);
    try {
      return await serve(await buildServer(gateway, { files, trustProxy }), gateway, { port, host, stop });
    } finally {
      await worker?.stop();
    }
  } finally {
    await database.close();
  }
};

const progress = {
  creating: text('建立数据库', 'Creating the database'),
  migrating: text('升级数据库结构', 'Migrating the database'),
};

const refuse = (...sentences: readonly ReturnType<typeof text>[]): number => {
  for (const sentence of sentences) complain(sentence);
  return 1;
};
