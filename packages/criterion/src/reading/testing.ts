import { all, reaches } from '../author/conditions.ts';
import { defineCriterion } from '../author/define-criterion.ts';
import { defineMetric } from '../author/define-metric.ts';
import { numberParameter, titlesParameter } from '../author/parameters.ts';
import { count, holds } from '../author/roster.ts';
import { growth, latest } from '../author/series.ts';
import { champion, head, inLeadingIndustry, littleGiant, mechanism, output, text } from '../testing.ts';

const shown = { better: 'higher', decimals: 1 } as const;

/** The definition of a criterion with one metric of each kind, as parsed JSON that a test may change at will. */
export const aDefinition = () =>
  // A copy through JSON has no readonly parts; what a test does to it is its own affair.
  JSON.parse(
    JSON.stringify(
      defineCriterion({
        id: 'core',
        version: '1.0.0',
        title: text('核心'),
        basis: '认定标准',
        metrics: [
          defineMetric({
            ...head('core/output-growth'),
            ...shown,
            unit: '%/年',
            parameters: {
              window: numberParameter({ title: text('年数'), unit: '年', least: '2', most: '4', usual: '3' }),
            },
            value: (p) => growth(output, { years: p.window }),
          }),
          defineMetric({
            ...head('core/champions'),
            ...shown,
            unit: '家',
            parameters: {
              titles: titlesParameter({
                title: text('称号'),
                allowed: [littleGiant, champion],
                usual: [champion],
              }),
            },
            value: (p) => count(all([holds(p.titles), latest(inLeadingIndustry)])),
          }),
          defineMetric({ ...head('core/governed'), value: reaches(mechanism, 'met') }),
        ],
      }),
    ),
  );
