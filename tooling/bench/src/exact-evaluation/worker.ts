import { createHash } from 'node:crypto';
import { type HashAlgorithm, issueReceipt, readCaseInput } from '@qunxing/evaluation';
import { linesOf } from './lines-of.ts';
import { measuredPlan } from './plan.ts';

// `node worker.ts <file> <times>`: evaluates every case of a file of JSON lines so many times and prints what it came to.
const [file = '', times = '1'] = process.argv.slice(2);
const algorithm: HashAlgorithm = {
  name: 'sha256',
  digest: (text) => createHash('sha256').update(text).digest('hex'),
};
const plan = measuredPlan();
const items = plan.criteria.flatMap(({ definition }) => definition.items);

let receipts = 0;
let unknown = 0;
let bytes = 0;
const began = process.hrtime.bigint();
for (let time = 0; time < Number(times); time++) {
  for (const line of linesOf(file)) {
    const read = readCaseInput(JSON.parse(line), items);
    if ('errors' in read) throw new Error(read.errors[0]?.message.en);
    const receipt = issueReceipt(plan, read.input, algorithm);
    bytes += JSON.stringify(receipt).length;
    receipts += 1;
    unknown += receipt.evaluation.coverage.needed - receipt.evaluation.coverage.known;
  }
}
const seconds = Number(process.hrtime.bigint() - began) / 1e9;
const { maxRSS } = process.resourceUsage();
process.stdout.write(`${JSON.stringify({ seconds, mebibytes: maxRSS / 1024, receipts, unknown, bytes })}\n`);
