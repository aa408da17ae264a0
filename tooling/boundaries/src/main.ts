import { fileURLToPath } from 'node:url';
import { allowTable } from './allow-table.ts';
import { survey } from './crossings.ts';
import { entriesWithoutFiles } from './source-files.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url)).replace(/\/$/, '');
const { modules, crossings } = await survey(root, allowTable);
const empty = entriesWithoutFiles(root, allowTable);

for (const { rule, from, to } of crossings) process.stderr.write(`✖ ${rule}: ${from} → ${to}\n`);
for (const folder of empty) process.stderr.write(`✖ entry-without-files: ${folder}\n`);
process.stdout.write(`${modules} modules, ${crossings.length} forbidden imports\n`);
if (crossings.length + empty.length > 0 || modules === 0) {
  process.stderr.write(
    '依赖规则见 tooling/boundaries/src/allow-table.ts · Who may import whom: tooling/boundaries/src/allow-table.ts\n',
  );
  process.exitCode = 1;
}
