import { byId } from '@qunxing/criterion';
import { builder } from '../builder.ts';
import type { JudgedRequirement } from '../evaluation/judged-requirement.ts';
import { seesNumbers } from '../evaluation/numbers-seen.ts';
import { sightOf } from '../figure/sight.ts';
import { Localized } from '../localized/localized.ts';
import { givenParameters, ParameterValue } from '../standard/parameter-value.ts';
import { explainedBy } from './explained.ts';
import { Alternative, ExplainedFigure, ExplanationStep, SeriesPoint, YearlyValue } from './explanation-parts.ts';
import { figuresRead, itemSeries } from './figures-read.ts';
import { gapLines } from './gaps.ts';
import { memberNames } from './member-names.ts';
import { seenFigures, withoutNumbers } from './seen.ts';
import { stepsOf } from './steps.ts';
import { addsUp, yearlyValues } from './yearly.ts';

/** Why a verdict is what it is. */
export const Explanation = builder.objectRef<JudgedRequirement>('Explanation').implement({
  description: 'Why a verdict is what it is; recomputed from the archived input, never stored.',
  fields: (t) => ({
    formula: t.field({
      type: Localized,
      description: "The formula in words, with the standard's parameters filled in.",
      resolve: (shape, _args, { gateway }) => explainedBy(shape, gateway.library).formula,
    }),
    filledFormula: t.field({
      type: Localized,
      nullable: true,
      description: 'The formula with the numbers of the case filled in; null when they are withheld or none is known.',
      resolve: (shape, _args, { gateway }) => (seesNumbers(shape) ? explainedBy(shape, gateway.library).filled : null),
    }),
    variant: t.field({
      type: Localized,
      description: 'The variant of the metric that counts.',
      resolve: (shape, _args, { gateway }) => explainedBy(shape, gateway.library).title,
    }),
    steps: t.field({
      type: [ExplanationStep],
      description: 'Every part of the formula with what it comes to, depth first; none when the numbers are withheld.',
      resolve: (shape, _args, { gateway }) => (seesNumbers(shape) ? stepsOf(explainedBy(shape, gateway.library)) : []),
    }),
    gaps: t.field({
      type: [Localized],
      description: 'What is missing, in words; at most 20 are listed.',
      resolve: async (shape, _args, { gateway, viewer, load }) => {
        const { gaps } = explainedBy(shape, gateway.library);
        const [place, named] = await Promise.all([
          load.cluster.load(shape.opened.input.subject),
          memberNames(gaps, { gateway, load }),
        ]);
        return gapLines(gaps, byId(shape.bound.definition.items), viewer, place, named);
      },
    }),
    gapCount: t.int({
      description: 'How many values are missing in all.',
      resolve: (shape, _args, { gateway }) => explainedBy(shape, gateway.library).gapCount,
    }),
    figures: t.field({
      type: [ExplainedFigure],
      description: 'The figures and columns of rosters that were read.',
      resolve: async (shape, _args, context) =>
        seenFigures(figuresRead(shape, context.gateway.library), await sightOf(shape.opened.input.subject, context)),
    }),
    alternatives: t.field({
      type: [Alternative],
      description: 'Other variants whose verdict would differ.',
      complexity: { field: 1, multiplier: 1 },
      resolve: (shape, _args, { gateway }) => {
        const { disagreeing } = explainedBy(shape, gateway.library);
        return seesNumbers(shape) ? disagreeing : disagreeing.map(withoutNumbers);
      },
    }),
    parameters: t.field({
      type: [ParameterValue],
      description: 'What the standard says for the parameters of the metric.',
      complexity: { field: 1, multiplier: 1 },
      resolve: ({ bound }) => givenParameters(bound),
    }),
    series: t.field({
      type: [SeriesPoint],
      description: 'Values of the items that the formula reads, of every year known; none that are withheld.',
      resolve: async (shape, _args, context) => {
        const sight = await sightOf(shape.opened.input.subject, context);
        return itemSeries(shape, context.gateway.library).filter(({ item }) => sight(item));
      },
    }),
    yearly: t.field({
      type: [YearlyValue],
      description: "The metric's own value for each year that is known; empty when it is not yearly or is withheld.",
      complexity: { field: 2, multiplier: 3 },
      resolve: (shape, _args, { gateway }) => (seesNumbers(shape) ? yearlyValues(shape, gateway.library) : []),
    }),
    yearlySummed: t.boolean({
      description:
        'Whether the years add up to the value that is judged; no year alone is held against the threshold then.',
      resolve: (shape, _args, { gateway }) => addsUp(explainedBy(shape, gateway.library).tree),
    }),
    withheld: t.boolean({
      description: 'Whether numbers are kept from the viewer: the formula and the verdict are still told.',
      resolve: (shape) => !seesNumbers(shape),
    }),
  }),
});
