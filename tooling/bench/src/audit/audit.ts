import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Measurement } from '../bench.ts';
import { runChild } from '../processes/child.ts';
import { writeLog } from './write-log.ts';

const events = 200_000;
const runs = 3;

/** Verifies the export as an auditor does, from the start of the command to its end. @returns events a second */
const verifyOnce = async (file: string, key: string): Promise<number> => {
  const began = process.hrtime.bigint();
  const printed = await runChild('apps/cli/src/main.ts', ['audit', 'verify', file, '--key', key, '--language', 'en']);
  const seconds = Number(process.hrtime.bigint() - began) / 1e9;
  if (!printed.includes(`records ${events}`)) throw new Error(`not what was to be measured: ${printed}`);
  return events / seconds;
};

/** How many events a second the audit log is verified at. */
export const audit: Measurement = {
  name: 'audit',
  measure: async ({ say }) => {
    const directory = mkdtempSync(join(tmpdir(), 'qunxing-bench-'));
    try {
      const file = join(directory, 'audit.ndjson');
      say(`writing a log of ${events} events`);
      const key = writeLog(file, events);
      const values: number[] = [];
      for (let run = 1; run <= runs; run++) {
        say(`verifying it, run ${run} of ${runs}`);
        values.push(await verifyOnce(file, key));
      }
      return [
        {
          name: 'audit/verification',
          what: `events of the audit log verified offline, of ${events} in a file`,
          unit: 'events/s',
          target: { atLeast: 50_000 },
          values,
          how: '`qunxing audit verify` from its start to its end: the hash of every body and leaf, the tree, a signed head for every 1,000 events, and the order of every stream',
        },
      ];
    } finally {
      rmSync(directory, { recursive: true, force: true });
    }
  },
};
