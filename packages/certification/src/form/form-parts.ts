import type { Localized } from '@qunxing/criterion';
import type { Procedure } from '@qunxing/standards';
import type { Application } from '../application/application.ts';
import { text } from '../wording/text.ts';
import type { FormBlock, FormField, FormPart, FormRow } from './form-field.ts';
import { fieldSlot, rowKeys } from './form-field.ts';
import { basics } from './parts/basics.ts';
import { commitments } from './parts/commitments.ts';
import { cultivationPlan } from './parts/cultivation-plan.ts';

/** What the parts of a form depend on. */
export interface FormFacts {
  readonly procedure: Procedure;
  /** The controlled list of industrial bases of the programme; empty where it has none. */
  readonly bases: readonly Localized[];
  /** Metrics that are numbers, in the order of the standard: each has a target a year. */
  readonly metrics: readonly FormRow[];
}

/** A plan is for three years where the procedure does not say for how many. */
const usualYears = 3;

/** The years of an application's plan: from the year in which it was begun on. */
const planYears = ({ drafted }: Application, { values }: Procedure): readonly number[] => {
  const { value } = values.planYears;
  const years = value.status === 'unset' ? usualYears : Number(value.value);
  const first = Number(drafted.moment.on.slice(0, 4));
  return Array.from({ length: years }, (_, index) => first + index);
};

/** The part of the form that is the roster of enterprises, a table of its own. */
export const rosterPart = 'roster';

/** The part of the form that is the three-year table. */
export const yearsPart = { key: 'years', title: text('三年数据表', 'Three-year table') } as const;

const roster: FormPart = {
  key: rosterPart,
  letter: 'D',
  title: text('企业名录', 'Roster of enterprises'),
  blocks: [],
};

/** The parts of an application's form that ask for more than figures: A, D, F and G. */
export const formParts = (application: Application, { procedure, bases, metrics }: FormFacts): readonly FormPart[] => [
  basics(bases),
  roster,
  cultivationPlan(metrics, planYears(application, procedure)),
  commitments,
];

/** The parts beside the aspects, in the order of the form: a reviewer can return each of them. */
export const partsBesideAspects: readonly { readonly key: string; readonly title: Localized }[] = [
  basics([]),
  yearsPart,
  roster,
  cultivationPlan([], []),
  commitments,
].map(({ key, title }) => ({ key, title }));

/** A place of a form that is no figure's, with what stands around it. */
export interface FormPlace {
  readonly part: FormPart;
  readonly block: FormBlock;
  readonly row: string;
  readonly field: FormField;
}

/** Every place of the parts by its slot. */
export const placesOf = (parts: readonly FormPart[]): ReadonlyMap<string, FormPlace> =>
  new Map(
    parts.flatMap((part) =>
      part.blocks.flatMap((block) =>
        rowKeys(block).flatMap((row) =>
          block.fields.map((field): [string, FormPlace] => [
            fieldSlot(part.key, block.key, row, field.key),
            { part, block, row, field },
          ]),
        ),
      ),
    ),
  );
