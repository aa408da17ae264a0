import {
  type FormBlock,
  type FormPart,
  type FormPlace,
  type FormRow,
  formParts,
  placesOf,
  rosterPart,
  yearsPart,
} from '@qunxing/certification';
import { profileItems } from '@qunxing/cluster-profile';
import type { ItemDefinition, Localized } from '@qunxing/criterion';
import type { ApplicationRow } from '@qunxing/database';
import type { Need, Plan } from '@qunxing/evaluation';
import { procedureOf, roundOf } from '../application/rules-of.ts';
import type { Gateway } from '../gateway.ts';

/** An item of the form, and what of it the deciding standard reads. */
export interface FormItemShape {
  readonly item: ItemDefinition;
  /** Aspects that read it. */
  readonly parts: readonly string[];
  /** Parts of the form that it opens again with: the aspects that read it and the section where it stands. */
  readonly opensWith: readonly string[];
  /** How many years before the reporting year a hard requirement reads it; 0 for what is reported once. */
  readonly needed: ReadonlySet<number>;
}

/** A section of the form (A–G), generated from the definitions. */
export interface FormSectionShape {
  /** `basics`, `years`, `roster`, `cultivation-plan`, `commitments`, or the key of an aspect. */
  readonly key: string;
  readonly letter: 'B' | 'C' | FormPart['letter'];
  readonly title: Localized;
  /** The aspect that it is about; null for what several aspects read. */
  readonly part: string | null;
  readonly items: readonly FormItemShape[];
  /** What it asks for beside figures. */
  readonly blocks: readonly FormBlock[];
}

/** The form of an application, generated from the definitions and the declared parts. */
export interface FormLayout {
  readonly sections: readonly FormSectionShape[];
  /** Columns of the roster of enterprises. */
  readonly roster: readonly FormItemShape[];
  /** Every place beside figures, by slot. */
  readonly places: ReadonlyMap<string, FormPlace>;
}

const basicsPart = 'basics';

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

/** The metrics that are numbers, each once, in the order of the standard. */
const metricRows = ({ criteria }: Plan): readonly FormRow[] => {
  const rows = criteria.flatMap(({ requirements }) =>
    requirements.flatMap(({ metric: { id: key, title, unit } }): readonly [string, FormRow][] =>
      unit === undefined ? [] : [[key, { key, title, unit }]],
    ),
  );
  return [...new Map(rows).values()];
};

/** Lays the form of an application out; output by county is asked for where there are several counties. */
const layoutOf = (plan: Plan, counties: number, parts: readonly FormPart[]): FormLayout => {
  const readings = readingsOf(plan);
  const shapeIn =
    (section: string) =>
    (item: ItemDefinition): FormItemShape => {
      const reading = readings.get(item.id);
      const own = [...(reading?.parts ?? [])];
      return { item, parts: own, opensWith: [...new Set([...own, section])], needed: reading?.needed ?? new Set() };
    };
  const isAsked = ({ grain, id }: ItemDefinition) =>
    grain === 'cluster' || (grain === 'county' && (counties > 1 || readings.has(id)));
  const profile = profileItems.filter(isAsked);
  const profileIds = new Set(profileItems.map(({ id }) => id));
  const declared = parts.map(({ key, letter, title, blocks }): FormSectionShape => {
    const items = key === basicsPart ? profile.filter(({ id }) => basics.has(id)).map(shapeIn(key)) : [];
    return { key, letter, title, part: null, items, blocks };
  });
  const years: FormSectionShape = {
    ...yearsPart,
    letter: 'B',
    part: null,
    items: profile.filter(({ id }) => !basics.has(id)).map(shapeIn(yearsPart.key)),
    blocks: [],
  };
  const aspects = plan.criteria.map(({ definition: { id, title, items } }): FormSectionShape => {
    const own = items.filter(
      (item) => isAsked(item) && !profileIds.has(item.id) && readings.get(item.id)?.parts.has(id),
    );
    return { key: id, letter: 'C', title, part: id, items: own.map(shapeIn(id)), blocks: [] };
  });
  const ofEnterprises = [...profileItems, ...plan.criteria.flatMap(({ definition }) => definition.items)].filter(
    ({ grain, kind, id }) => grain === 'enterprise' && kind !== 'judged' && (profileIds.has(id) || readings.has(id)),
  );
  return {
    sections: [...declared, years, ...aspects].toSorted((one, other) =>
      one.letter < other.letter ? -1 : Number(one.letter > other.letter),
    ),
    roster: [...new Map(ofEnterprises.map((item) => [item.id, item])).values()].map(shapeIn(rosterPart)),
    places: placesOf(parts),
  };
};

/** The form of an application under a plan of its standard. */
export const formLayout = async (
  { state }: Pick<ApplicationRow, 'state'>,
  plan: Plan,
  gateway: Gateway,
): Promise<FormLayout> => {
  const programme = gateway.library.programmes.find(({ id }) => id === roundOf(gateway, state.rules.round).programme);
  const parts = formParts(state, {
    procedure: await procedureOf(gateway, state.rules.procedure),
    bases: programme?.industrialBases ?? [],
    metrics: metricRows(plan),
  });
  return layoutOf(plan, state.counties.length, parts);
};

/** The most years that the form's tables show. */
const mostYears = 4;

/** The periods that a form asks an item for, the oldest first, ending with the reporting year. */
export const periodsOf = ({ time, years = 3 }: ItemDefinition, year: number): readonly string[] => {
  if (time === 'once') return ['once'];
  const asked = Math.min(years, mostYears);
  return Array.from({ length: asked }, (_, index) => `y${year - asked + 1 + index}`);
};
