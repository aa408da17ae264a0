import { byId, type Localized, type ParameterDefinition } from '@qunxing/criterion';
import type { BoundRequirement } from '../binding/plan.ts';
import { formatThreshold } from '../display/format-threshold.ts';
import { inBoth } from '../display/in-both.ts';
import { optionTitle } from '../display/option-title.ts';
import { withUnit } from '../display/unit-text.ts';
import type { Provenance, Sourced } from '../standard.ts';
import type { ExplainedValue } from './explanation.ts';

const provenanceOf = (sourced: Sourced<unknown>): Provenance => {
  const { source } = sourced;
  return sourced.status === 'official'
    ? { status: 'official', source }
    : { status: sourced.status, source, reason: sourced.reason };
};

/** The threshold as the standard states it, with where it comes from. */
export const explainThreshold = ({ requirement, metric, definition }: BoundRequirement): ExplainedValue => {
  const { threshold, operator } = requirement;
  const title = { 'zh-CN': '门槛', en: 'Threshold' };
  const provenance = provenanceOf(threshold);
  if (threshold.status === 'unset') return { title, provenance };
  const { value } = threshold;
  return {
    title,
    provenance,
    text: formatThreshold(value, operator, metric, definition),
  };
};

/** Which variant counts and who says so; undefined where the metric has one only. */
export const explainRuling = ({ requirement, metric, ruling }: BoundRequirement): ExplainedValue | undefined => {
  if (requirement.variant === undefined) return undefined;
  const text = metric.variants[ruling.name]?.title;
  return {
    title: { 'zh-CN': '算法', en: 'Way of counting' },
    provenance: provenanceOf(requirement.variant),
    ...(text !== undefined && { text }),
  };
};

const parameterText = (
  definition: ParameterDefinition,
  value: string | readonly string[],
  { metric, definition: criterion }: BoundRequirement,
): Localized => {
  if (typeof value === 'string') {
    return inBoth((language) => withUnit(value, definition.kind === 'number' ? definition.unit : '无', language));
  }
  const titles = byId(criterion.titles ?? []);
  const named = value.map((name) => titles.get(name)?.title ?? optionTitle(name, metric, criterion));
  return inBoth((language) =>
    named.map((title, index) => title?.[language] ?? value[index] ?? '').join(language === 'zh-CN' ? '、' : ', '),
  );
};

/** The parameters in use with their values: as the standard gives them, or as usual where it leaves one unset. */
export const explainParameters = (bound: BoundRequirement): readonly ExplainedValue[] =>
  Object.entries(bound.ruling.parameters).flatMap(([name, value]) => {
    const definition = bound.metric.parameters[name];
    const given = bound.requirement.parameters?.[name];
    if (definition === undefined || given === undefined) return [];
    return [
      { title: definition.title, text: parameterText(definition, value, bound), provenance: provenanceOf(given) },
    ];
  });
