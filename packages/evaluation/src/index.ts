export { bind } from './binding/bind.ts';
export type { BindProblem, BindProblemCode } from './binding/bind-problem.ts';
export type * from './binding/plan.ts';
export type * from './case-input.ts';
export { evaluate } from './judging/evaluate.ts';
export type * from './standard.ts';
export type * from './verdict.ts';
