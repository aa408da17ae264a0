export type * from './case-input.ts';
export type * from './standard.ts';
export type * from './verdict.ts';
