import { byId } from '@qunxing/criterion';
import { gapText } from '@qunxing/evaluation';
import { builder } from '../builder.ts';
import type { JudgedRequirement } from '../evaluation/judged-requirement.ts';
import { Localized } from '../localized/localized.ts';
import { givenParameters, ParameterValue } from '../standard/parameter-value.ts';
import { explainedBy } from './explained.ts';
import { Alternative, ExplainedFigure, ExplanationStep, SeriesPoint, YearlyValue } from './explanation-parts.ts';
import { figuresRead, itemSeries } from './figures-read.ts';
import { stepsOf } from './steps.ts';
import { yearlyValues } from './yearly.ts';

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
      description: 'The formula with the numbers of the case filled in.',
      resolve: (shape, _args, { gateway }) => explainedBy(shape, gateway.library).filled,
    }),
    variant: t.field({
      type: Localized,
      description: 'The variant of the metric that counts.',
      resolve: (shape, _args, { gateway }) => explainedBy(shape, gateway.library).title,
    }),
    steps: t.field({
      type: [ExplanationStep],
      description: 'Every part of the formula with what it comes to, depth first.',
      resolve: (shape, _args, { gateway }) => stepsOf(explainedBy(shape, gateway.library).tree),
    }),
    gaps: t.field({
      type: [Localized],
      description: 'What is missing, in words; at most 20 are listed.',
      resolve: (shape, _args, { gateway }) =>
        explainedBy(shape, gateway.library).gaps.map((gap) => gapText([gap], 1, byId(shape.bound.definition.items))),
    }),
    gapCount: t.int({
      description: 'How many values are missing in all.',
      resolve: (shape, _args, { gateway }) => explainedBy(shape, gateway.library).gapCount,
    }),
    figures: t.field({
      type: [ExplainedFigure],
      description: 'The figures and columns of rosters that were read.',
      resolve: (shape, _args, { gateway }) => figuresRead(shape, gateway.library),
    }),
    alternatives: t.field({
      type: [Alternative],
      description: 'Other variants whose verdict would differ.',
      complexity: { field: 1, multiplier: 1 },
      resolve: (shape, _args, { gateway }) => explainedBy(shape, gateway.library).disagreeing,
    }),
    parameters: t.field({
      type: [ParameterValue],
      description: 'What the standard says for the parameters of the metric.',
      complexity: { field: 1, multiplier: 1 },
      resolve: ({ bound }) => givenParameters(bound),
    }),
    series: t.field({
      type: [SeriesPoint],
      description: 'Values of the items that the formula reads, of every year known.',
      resolve: (shape, _args, { gateway }) => itemSeries(shape, gateway.library),
    }),
    yearly: t.field({
      type: [YearlyValue],
      description: "The metric's own value for each year that is known; empty when it is not yearly.",
      complexity: { field: 2, multiplier: 3 },
      resolve: (shape, _args, { gateway }) => yearlyValues(shape, gateway.library),
    }),
  }),
});
