import type { Finding } from './finding.ts';

/** How many findings are told one by one: of a log that is wrong everywhere the first say enough. */
const mostTold = 50;

/** What was found, the first of it one by one and the rest counted. */
export interface Found {
  readonly findings: readonly Finding[];
  readonly more: number;
}

/** Collects findings. */
export const collectFindings = () => {
  const findings: Finding[] = [];
  let more = 0;
  return {
    add: (finding: Finding): void => {
      if (findings.length < mostTold) findings.push(finding);
      else more += 1;
    },
    all: (): Found => ({ findings, more }),
  };
};

/** Where findings are collected. */
export type Findings = ReturnType<typeof collectFindings>;
