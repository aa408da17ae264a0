import { createHash } from 'node:crypto';
import { type HashAlgorithm, issueReceipt, readCaseInput } from '@qunxing/evaluation';
import { linesOf } from './lines-of.ts';
import { measuredPlan } from './plan.ts';

/** A file of cases as JSON lines, how many times it is gone through, and which of how many threads takes its share of the lines. */
export interface Share {
  readonly file: string;
  readonly times: number;
  readonly thread: number;
  readonly threads: number;
}

/** What evaluating a share came to. */
export interface Evaluated {
  readonly receipts: number;
  /** Values that the cases lacked. */
  readonly unknown: number;
  /** Length of the receipts as text. */
  readonly length: number;
}

const algorithm: HashAlgorithm = {
  name: 'sha256',
  digest: (text) => createHash('sha256').update(text).digest('hex'),
};

/** Checks and evaluates a share of the cases, each to its receipt. @throws when a case is not as it should be */
export const evaluateShare = ({ file, times, thread, threads }: Share): Evaluated => {
  const plan = measuredPlan();
  const items = plan.criteria.flatMap(({ definition }) => definition.items);
  let [receipts, unknown, length] = [0, 0, 0];
  for (let time = 0; time < times; time++) {
    let at = 0;
    for (const line of linesOf(file)) {
      if (at++ % threads !== thread) continue;
      const read = readCaseInput(JSON.parse(line), items);
      if ('errors' in read) throw new Error(read.errors[0]?.message.en);
      const receipt = issueReceipt(plan, read.input, algorithm);
      length += JSON.stringify(receipt).length;
      receipts += 1;
      unknown += receipt.evaluation.coverage.needed - receipt.evaluation.coverage.known;
    }
  }
  return { receipts, unknown, length };
};
