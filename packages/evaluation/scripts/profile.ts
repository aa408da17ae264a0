/** Prints what one case costs, phase by phase, and what 10,000 cases cost from their JSON: `node scripts/profile.ts [cases]`. */
import { createHash } from 'node:crypto';
import { bind, contentHash, evaluate, type HashAlgorithm, issueReceipt, readCaseInput } from '../src/index.ts';
import { loadCase } from './load-case.ts';
import { load } from './load-criterion.ts';
import { loadStandard } from './load-standard.ts';

const bound = bind([load], loadStandard);
if ('refused' in bound) throw new Error(bound.refused.map((problem) => problem.message.en).join('\n'));
const { plan } = bound;
const items = plan.criteria.flatMap((criterion) => criterion.definition.items);
const texts = Array.from({ length: 100 }, (_, index) => JSON.stringify(loadCase(index)));
const native: HashAlgorithm = { name: 'sha256', digest: (text) => createHash('sha256').update(text).digest('hex') };
const cases = Number(process.argv[2] ?? 10_000);

const read = (text: string) => {
  const result = readCaseInput(JSON.parse(text), items);
  if ('errors' in result) throw new Error(result.errors[0]?.message.en);
  return result.input;
};

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const time = (name: string, run: (index: number) => unknown, rounds: number): void => {
  for (let index = 0; index < 100; index++) run(index % 100);
  const start = process.hrtime.bigint();
  for (let index = 0; index < rounds; index++) run(index % 100);
  const each = Number(process.hrtime.bigint() - start) / rounds / 1e6;
  say(`${name.padEnd(24)}${each.toFixed(3)} ms`);
};

const inputs = texts.map(read);
const at = <T>(list: readonly T[], index: number): T => {
  const value = list[index];
  if (value === undefined) throw new RangeError(String(index));
  return value;
};
say(`${plan.criteria[0]?.requirements.length} requirements, ${at(texts, 0).length} bytes a case`);
time('parse', (index) => JSON.parse(at(texts, index)), 300);
time('parse and check', (index) => read(at(texts, index)), 300);
time('hash of the input', (index) => contentHash(at(inputs, index)), 300);
time('the same, native', (index) => contentHash(at(inputs, index), native), 300);
time('evaluate', (index) => evaluate(plan, at(inputs, index)), 300);
time('receipt', (index) => issueReceipt(plan, at(inputs, index)), 300);

const start = process.hrtime.bigint();
const before = process.cpuUsage();
let bytes = 0;
for (let index = 0; index < cases; index++) {
  bytes += JSON.stringify(issueReceipt(plan, read(at(texts, index % texts.length)), native)).length;
}
const seconds = Number(process.hrtime.bigint() - start) / 1e9;
const { user, system } = process.cpuUsage(before);
const memory = process.resourceUsage().maxRSS / 1024;
say(
  `${cases} cases from JSON with receipts: ${seconds.toFixed(1)} s (${((user + system) / 1e6).toFixed(1)} s of processor), ${memory.toFixed(0)} MiB, ${bytes} bytes of receipts`,
);
