export * from './a-case.ts';
export { adoptionCases } from './adoption-cases.ts';
export { benchmarkCases } from './benchmark-cases.ts';
export { conformanceProblems } from './conformance-problems.ts';
export type { Finding } from './finding.ts';
export { growthCases } from './growth-cases.ts';
export * from './judge.ts';
export { judgementCases } from './judgement-cases.ts';
export type { MetricCase } from './metric-case.ts';
