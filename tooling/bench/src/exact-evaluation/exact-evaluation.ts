import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demonstrationCases } from '@qunxing/demo-data';
import type { Measurement } from '../bench.ts';
import { runChild } from '../processes/child.ts';
import { measuredPlan } from './plan.ts';

const cases = 10_000;
const distinct = 1_000;
const enterprises = 300;
const runs = 3;

/** The target is for two processors. */
const threads = 2;

interface Outcome {
  readonly seconds: number;
  readonly mebibytes: number;
  readonly receipts: number;
  /** Values that a case lacked. */
  readonly unknown: number;
}

const writeCases = (file: string): void => {
  const lines = openSync(file, 'w');
  for (const input of demonstrationCases({ seed: 1, count: distinct, enterprises, scenario: 'ordinary' })) {
    writeSync(lines, `${JSON.stringify(input)}\n`);
  }
  closeSync(lines);
};

const runOnce = async (file: string, threads: number): Promise<Outcome> => {
  const printed = await runChild('tooling/bench/src/exact-evaluation/worker.ts', [
    file,
    String(cases / distinct),
    String(threads),
  ]);
  // The worker's own line, written above.
  const outcome = JSON.parse(printed) as Outcome;
  if (outcome.receipts !== cases || outcome.unknown !== 0) throw new Error(`not what was to be measured: ${printed}`);
  return outcome;
};

/** How long exact evaluation with receipts takes, and how much memory. */
export const exactEvaluation: Measurement = {
  name: 'exact-evaluation',
  measure: async ({ say }) => {
    const directory = mkdtempSync(join(tmpdir(), 'qunxing-bench-'));
    try {
      const file = join(directory, 'cases.jsonl');
      say(`writing ${distinct} cases`);
      writeCases(file);
      const bound = measuredPlan().criteria.flatMap(({ requirements }) => requirements);
      const metrics = new Set(bound.map(({ metric }) => metric.id)).size;
      const [outcomes, alone]: [Outcome[], Outcome[]] = [[], []];
      for (let run = 1; run <= runs; run++) {
        say(`evaluating ${cases} cases, run ${run} of ${runs}`);
        outcomes.push(await runOnce(file, threads));
        alone.push(await runOnce(file, 1));
      }
      const how = `a process with ${threads} threads, which share the cases, reads ${distinct} invented cases of ${enterprises} enterprises ${cases / distinct} times from JSON lines, checks each, judges it by ${bound.length} requirements (those of the exercise standard, and for its value every metric that it asks nothing of) and writes each receipt as JSON`;
      return [
        {
          name: 'exact-evaluation/time',
          what: `${cases} cases × ${metrics} metrics × ${enterprises} enterprises, exact, with receipts, from JSON`,
          unit: 's',
          target: { below: 30 },
          values: outcomes.map(({ seconds }) => seconds),
          how,
        },
        {
          name: 'exact-evaluation/one-thread',
          what: 'the same by one thread',
          unit: 's',
          values: alone.map(({ seconds }) => seconds),
          how: 'the same process with one thread, run in turn with the other',
        },
        {
          name: 'exact-evaluation/memory',
          what: 'the most memory that the process with both threads holds',
          unit: 'MiB',
          target: { below: 512 },
          values: outcomes.map(({ mebibytes }) => mebibytes),
          how: 'largest resident set of the process, as the system accounts it',
        },
      ];
    } finally {
      rmSync(directory, { recursive: true, force: true });
    }
  },
};
