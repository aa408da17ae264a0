export type * from './criterion.ts';
export * from './expression.ts';
export type * from './item.ts';
export type * from './localized.ts';
export type * from './metric.ts';
export type * from './outcome.ts';
export * from './rational.ts';
export * from './unit.ts';
