import { canonicalJson, type DefinitionError, readDefinition } from '@qunxing/criterion';
import { renderReadme } from './render-readme.ts';
import { spliceReadme } from './splice-readme.ts';

/** What a criterion's package compiles to, or everything that is wrong with it. */
export type Compilation =
  | { readonly json: string; readonly readme: string }
  | { readonly errors: readonly DefinitionError[] }
  | { readonly missingMarkers: true };

/** Compiles what a criterion's package exports: its definition as canonical JSON, and its README brought up to date. */
export const compileCriterion = (exported: unknown, readme: string): Compilation => {
  const read = readDefinition(exported);
  if ('errors' in read) return read;
  const updated = spliceReadme(readme, renderReadme(read.definition));
  return updated === undefined ? { missingMarkers: true } : { json: canonicalJson(read.definition), readme: updated };
};
