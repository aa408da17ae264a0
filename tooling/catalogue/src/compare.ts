import { canonicalJson } from '@qunxing/criterion';
import type { Catalogue } from './catalogue.ts';

/** How a catalogue differs from an earlier one, by id. */
export interface Differences {
  readonly gone: readonly string[];
  readonly changed: readonly string[];
  readonly added: readonly string[];
}

const sections = ['items', 'metrics', 'titles'] as const;

/** Whether a later major of a metric stands in a catalogue: the earlier one then lives on in its archived definition. */
const isSuperseded = (id: string, metrics: Catalogue['metrics']): boolean => {
  const [metric, major] = id.split('@');
  return Object.keys(metrics).some((other) => {
    const [otherMetric, otherMajor] = other.split('@');
    return otherMetric === metric && Number(otherMajor) > Number(major);
  });
};

/** Compares a catalogue with an earlier one: it may have grown; what is gone or changed breaks whoever names it. */
export const compareCatalogues = (earlier: Catalogue, later: Catalogue): Differences => {
  const [gone, changed, added]: [string[], string[], string[]] = [[], [], []];
  for (const section of sections) {
    const [before, after] = [earlier[section], later[section]];
    for (const [id, meaning] of Object.entries(before)) {
      const now = after[id];
      if (now === undefined) {
        if (section !== 'metrics' || !isSuperseded(id, after)) gone.push(id);
      } else if (canonicalJson(now) !== canonicalJson(meaning)) changed.push(id);
    }
    added.push(...Object.keys(after).filter((id) => before[id] === undefined));
  }
  return { gone, changed, added };
};
