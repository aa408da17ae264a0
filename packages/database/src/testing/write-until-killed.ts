import { openDatabase } from '../connection/open-database.ts';
import { completeStep } from '../instance/seed-step.ts';

// Opens the directory given and writes row after row, saying each number once it is written, until it is killed.
const opened = await openDatabase({ dataDirectory: process.argv[2] });
if ('refused' in opened) throw new Error(opened.refused.message.en);
for (let row = 1; ; row += 1) {
  await completeStep(opened.database.sql, `row-${row}`, new Date());
  process.stdout.write(`${row}\n`);
}
