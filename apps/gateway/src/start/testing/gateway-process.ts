import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfiguration, shippedConfiguration } from '@qunxing/configuration';
import { openDatabase } from '@qunxing/database';
import { pino } from 'pino';
import { buildServer } from '../../server/build-server.ts';
import { openGateway, readLibrary } from '../open-gateway.ts';

// Answers on any free port over a database that a test has filled, until it is killed. Its clock goes so many milliseconds before
// the machine's, since a round of the exercise is open for some months only.
const [, , url = '', behind = '0'] = process.argv;
const log = pino({ level: 'error' }, pino.destination(2));
const configured = await readConfiguration(shippedConfiguration);
if ('wrong' in configured) throw new Error(configured.wrong[0]?.en);
const rules = await readLibrary(configured.configuration, shippedConfiguration, log);
if ('wrong' in rules) throw new Error(rules.wrong[0]?.en);
const opened = await openDatabase({ url, existing: true });
if ('refused' in opened) throw new Error(opened.refused.message.en);
const now = () => new Date(Date.now() - Number(behind));
const gateway = openGateway(
  configured.configuration,
  rules.library,
  opened.database,
  { log, files: join(tmpdir(), `qunxing-files-${process.pid}`) },
  now,
);
const server = await buildServer(
  { ...gateway, directory: undefined },
  { files: { console: '', graphiql: '' }, trustProxy: false },
);
process.stdout.write(`${await server.listen({ port: 0, host: '127.0.0.1' })}\n`);
