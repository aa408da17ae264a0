import { profileItems } from '@qunxing/cluster-profile';
import type { ItemDefinition, Localized } from '@qunxing/criterion';
import type { Need, Plan } from '@qunxing/evaluation';

/** An item of the form, and what of it the deciding standard reads. */
export interface FormItemShape {
  readonly item: ItemDefinition;
  /** Aspects that read it: it opens again with any of them. */
  readonly parts: readonly string[];
  /** How many years before the reporting year a hard requirement reads it; 0 for what is reported once. */
  readonly needed: ReadonlySet<number>;
}

/** A section of the form (A–G), generated from the definitions. */
export interface FormSectionShape {
  /** `basics`, `years`, or the key of an aspect. */
  readonly key: string;
  readonly letter: 'A' | 'B' | 'C';
  readonly title: Localized;
  /** The aspect that it is about; null for what several aspects read. */
  readonly part: string | null;
  readonly items: readonly FormItemShape[];
}

const text = (zh: string, en: string): Localized => ({ 'zh-CN': zh, en });

/** Items of the profile that part A asks for; the others of the cluster make the table of part B. */
const basics: ReadonlySet<string> = new Set(['profile/land-area', 'profile/county-output']);

const itemOf = (need: Need): string | undefined =>
  need.kind === 'figure' ? need.node.item.id : need.kind === 'column' ? need.item : undefined;

interface Reading {
  readonly parts: Set<string>;
  readonly needed: Set<number>;
}

/** Which aspects read each item, and for which years a hard requirement does. */
const readingsOf = ({ criteria, needs }: Plan): ReadonlyMap<string, Reading> => {
  const readings = new Map<string, Reading>();
  for (const { definition, requirements } of criteria) {
    for (const { requirement, needs: own } of requirements) {
      for (const need of own.flatMap((index) => needs[index] ?? [])) {
        const item = itemOf(need);
        if (item === undefined) continue;
        const reading = readings.get(item) ?? { parts: new Set<string>(), needed: new Set<number>() };
        readings.set(item, reading);
        reading.parts.add(definition.id);
        if (requirement.force === 'hard') reading.needed.add(need.ago);
      }
    }
  }
  return readings;
};

/** The sections of the form under a standard; output by county is asked for where there are several counties. */
export const formSections = (plan: Plan, counties: number): readonly FormSectionShape[] => {
  const readings = readingsOf(plan);
  const shape = (item: ItemDefinition): FormItemShape => {
    const reading = readings.get(item.id);
    return { item, parts: [...(reading?.parts ?? [])], needed: reading?.needed ?? new Set() };
  };
  const isAsked = ({ grain, id }: ItemDefinition) =>
    grain === 'cluster' || (grain === 'county' && (counties > 1 || readings.has(id)));
  const profile = profileItems.filter(isAsked);
  const profileIds = new Set(profileItems.map(({ id }) => id));
  return [
    {
      key: 'basics',
      letter: 'A',
      title: text('基本情况', 'Basics'),
      part: null,
      items: profile.filter(({ id }) => basics.has(id)).map(shape),
    },
    {
      key: 'years',
      letter: 'B',
      title: text('三年数据表', 'Three-year table'),
      part: null,
      items: profile.filter(({ id }) => !basics.has(id)).map(shape),
    },
    ...plan.criteria.map(({ definition: { id, title, items } }): FormSectionShape => {
      const own = items.filter(
        (item) => isAsked(item) && !profileIds.has(item.id) && readings.get(item.id)?.parts.has(id),
      );
      return { key: id, letter: 'C', title, part: id, items: own.map(shape) };
    }),
  ];
};

/** The most years that the form's tables show. */
const mostYears = 4;

/** The periods that a form asks an item for, the oldest first, ending with the reporting year. */
export const periodsOf = ({ time, years = 3 }: ItemDefinition, year: number): readonly string[] => {
  if (time === 'once') return ['once'];
  const asked = Math.min(years, mostYears);
  return Array.from({ length: asked }, (_, index) => `y${year - asked + 1 + index}`);
};
