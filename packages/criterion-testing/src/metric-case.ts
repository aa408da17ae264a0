import type { CaseInput } from '@qunxing/evaluation';
import type { Finding } from './finding.ts';
import type { Asked } from './judge.ts';

/** One row of a table of tests: its name, what is known, what is asked, and what the metric comes to. */
export type MetricCase = readonly [name: string, input: CaseInput, asked: Asked, finding: Finding];
