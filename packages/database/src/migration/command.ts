import { openDatabase } from '../connection/open-database.ts';
import { drift } from './drift.ts';
import { writeMigration } from './write-migration.ts';

const usage = `Usage: migration new <name>   write the migration that leads from the committed ones to the schema
       migration check        fail when the committed migrations do not lead to the schema
       migration deploy       bring the database of DATABASE_URL up to date
`;

const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

const fail = (text: string, exitCode: number): void => {
  process.stderr.write(`${text}\n`);
  process.exitCode = exitCode;
};

const check = async (): Promise<void> => {
  const sql = await drift();
  if (sql === '') say('The migrations lead to the schema.');
  else
    fail(
      `The schema has changes that no migration makes; run "pnpm --filter @qunxing/database migration new <name>":\n${sql}`,
      2,
    );
};

const deployTo = async (url: string): Promise<void> => {
  const opened = await openDatabase({ url });
  if ('refused' in opened) {
    const { message } = opened.refused;
    fail(`${message['zh-CN']}\n${message.en}`, 1);
    return;
  }
  say(`The database is at ${opened.database.instance.schemaVersion}.`);
  await opened.database.close();
};

const [command, name = ''] = process.argv.slice(2);
const url = process.env.DATABASE_URL;
if (command === 'new' && /^[a-z][a-z0-9_]*$/.test(name)) {
  const file = await writeMigration(name, new Date());
  say(file === undefined ? 'The migrations already lead to the schema: nothing to write.' : `Wrote ${file}`);
} else if (command === 'check') await check();
else if (command === 'deploy' && url !== undefined) await deployTo(url);
else fail(usage, 1);
