export * from './a-case.ts';
export { conformanceProblems } from './conformance-problems.ts';
export type { Finding } from './finding.ts';
export * from './judge.ts';
