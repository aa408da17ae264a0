import { refusalCodes, stages, verbs } from '@qunxing/certification';
import { differences } from './cells.ts';
import { reviewedCells, writePages } from './pages.ts';
import { walkPolicy } from './walk.ts';

const found = await walkPolicy();
const differing = differences(reviewedCells(), found);
if (process.argv.includes('--figures')) {
  const path = { verbs: Object.keys(verbs).length, stages: stages.length, refusalCodes: refusalCodes.length };
  process.stdout.write(`${JSON.stringify({ cells: found.length, mismatches: differing.length, ...path })}\n`);
} else {
  for (const one of differing) process.stdout.write(`${one}\n`);
  process.stdout.write(`${found.length} cells, ${differing.length} differ from what was reviewed\n`);
  if (process.argv.includes('--write')) writePages(found);
  else process.exitCode = differing.length === 0 ? 0 : 1;
}
