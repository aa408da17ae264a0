import { profileItems } from '@qunxing/cluster-profile';
import type { LeftOut } from '@qunxing/configuration';
import type { CriterionDefinition, ItemDefinition, Localized } from '@qunxing/criterion';
import { bindChecked, type Standard } from '@qunxing/evaluation';
import type { Procedure, Programme, Round } from '@qunxing/standards';
import {
  type CriterionEdition,
  criterionEdition,
  hashOnce,
  type ProcedureEdition,
  type StandardEdition,
} from './edition.ts';

/** The rules the instance works with, in memory: immutable, each under its hash. */
export interface Library {
  readonly criteria: readonly CriterionEdition[];
  readonly standards: readonly StandardEdition[];
  readonly procedures: readonly ProcedureEdition[];
  readonly programmes: readonly Programme[];
  readonly rounds: readonly Round[];
  /** Every item of the profile and of the criteria, by id. */
  readonly items: ReadonlyMap<string, ItemDefinition>;
  /** Every kind of title that a criterion names, by id. */
  readonly titles: ReadonlyMap<string, Localized>;
}

/** What a library is made from. */
export interface LibrarySources {
  readonly definitions: readonly CriterionDefinition[];
  readonly standards: readonly Standard[];
  readonly procedures: readonly Procedure[];
  readonly programmes: readonly Programme[];
  readonly rounds: readonly Round[];
}

/** Binds every standard to the definitions. One that cannot be bound is left out by name and harms no other. */
export const buildLibrary = (
  sources: LibrarySources,
): { readonly library: Library; readonly leftOut: readonly LeftOut[] } => {
  const leftOut: LeftOut[] = [];
  const standards = sources.standards.flatMap((standard): StandardEdition[] => {
    const bound = bindChecked(sources.definitions, standard);
    if ('plan' in bound) return [{ hash: hashOnce(standard), standard, plan: bound.plan }];
    leftOut.push({ kind: 'standard', name: standard.id, reasons: bound.refused.map(({ message }) => message) });
    return [];
  });
  const known = new Set(standards.map(({ standard }) => standard.id));
  const library: Library = {
    criteria: sources.definitions.map(criterionEdition),
    standards,
    procedures: sources.procedures.map((procedure) => ({ hash: hashOnce(procedure), procedure })),
    programmes: sources.programmes,
    rounds: sources.rounds.filter(({ standard }) => known.has(standard)),
    items: new Map(
      [...profileItems, ...sources.definitions.flatMap(({ items }) => items)].map((item) => [item.id, item] as const),
    ),
    titles: new Map(
      sources.definitions.flatMap(({ titles = [] }) => titles.map(({ id, title }) => [id, title] as const)),
    ),
  };
  return { library, leftOut };
};
