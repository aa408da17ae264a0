import { join } from 'node:path';
import { measurements } from './benches.ts';
import { type Figure, figureLine } from './figure/figure.ts';
import { takenNow } from './measurements/taken.ts';
import { writeMeasurements } from './measurements/write.ts';
import { repository } from './processes/child.ts';
import { openSurroundings } from './surroundings.ts';

// `node main.ts [name…]`: one JSON line a figure on standard output, what it does on standard error, and docs/measurements.md.
const names = measurements.map(({ name }) => name);

const say = (text: string): void => {
  process.stderr.write(`  ${text}\n`);
};

const run = async (asked: readonly string[]): Promise<void> => {
  const { bench, close } = openSurroundings(say);
  const figures: Figure[] = [];
  const taken = takenNow();
  try {
    for (const { name, onlyByName = false, measure } of measurements) {
      if (asked.length > 0 ? !asked.includes(name) : onlyByName) continue;
      say(name);
      for (const figure of await measure(bench)) {
        process.stdout.write(`${figureLine(figure)}\n`);
        figures.push(figure);
      }
    }
  } finally {
    if (figures.length > 0) writeMeasurements(join(repository, 'docs/measurements.md'), figures, taken, names);
    await close();
  }
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  process.stderr.write(`没有名为 ${unknown.join('、')} 的测量。可用：${names.join('、')}\n`);
  process.stderr.write(`No measurement is called ${unknown.join(', ')}; there are ${names.join(', ')}.\n`);
  process.exitCode = 2;
} else {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(130));
  await run(asked);
}
