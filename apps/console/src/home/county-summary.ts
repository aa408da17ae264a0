import type { NamedDivision } from '../division/division-name.ts';
import { graphql, type ResultOf } from '../graphql.ts';
import type { CountyFacts } from './layers.ts';

export const CountyFragment = graphql(`
  fragment County on Division {
    code
    name
    english
    parent {
      code
      name
      english
    }
  }
`);

export const CountyFactsFragment = graphql(`
  fragment CountyFacts on CountySummary {
    clusters
    known
    needed
    byVerdict {
      verdict
      count
    }
    division {
      code
    }
  }
`);

/** A county with what the map knows of it. */
export interface CountySummary extends CountyFacts {
  readonly division: NamedDivision & {
    readonly code: string;
    readonly parent: (NamedDivision & { readonly code: string }) | null;
  };
}

/** Every county of the province, those without a cluster included. */
export function everyCounty(
  counties: readonly ResultOf<typeof CountyFragment>[],
  facts: readonly ResultOf<typeof CountyFactsFragment>[],
): readonly CountySummary[] {
  const byCode = new Map(facts.map((one) => [one.division.code, one]));
  return counties.map((division) => {
    const { clusters = 0, known = 0, needed = 0, byVerdict = [] } = byCode.get(division.code) ?? {};
    return { division, clusters, known, needed, byVerdict };
  });
}
