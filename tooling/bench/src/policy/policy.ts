import type { Measurement } from '../bench.ts';
import { runChild } from '../processes/child.ts';

interface Counted {
  readonly cells: number;
  readonly mismatches: number;
  readonly verbs: number;
  readonly stages: number;
  readonly refusalCodes: number;
}

/** How large the table of who may do what is, whether it holds, and how large the path is that it is about. */
export const policy: Measurement = {
  name: 'policy',
  measure: async ({ say }) => {
    say('asking for everything as everybody at every moment of a case');
    const printed = await runChild('apps/gateway/src/policy/testing/print.ts', ['--figures']);
    const line = printed.split('\n').find((one) => one.startsWith('{'));
    // The line that it prints.
    const { cells, mismatches, verbs, stages, refusalCodes } = JSON.parse(line ?? '') as Counted;
    const counted = { unit: '', how: 'counted in packages/certification' };
    return [
      {
        name: 'policy/cells',
        what: 'cells of the policy table: what is asked for × who asks × moment of a case',
        ...{ unit: 'cells', values: [cells] },
        how: 'every operation, field and address, asked for by everybody at every moment of one case on an embedded database',
      },
      {
        name: 'policy/mismatches',
        what: 'cells that differ from the reviewed table in docs/policy',
        ...{ unit: 'cells', target: { exactly: 0 }, values: [mismatches] },
        how: 'the same, compared with what is committed',
      },
      { name: 'policy/verbs', what: 'verbs of the path', values: [verbs], ...counted },
      { name: 'policy/stages', what: 'stages of an application', values: [stages], ...counted },
      {
        name: 'policy/refusal-codes',
        what: 'codes of refusals, each with its sentences',
        values: [refusalCodes],
        ...counted,
      },
    ];
  },
};
