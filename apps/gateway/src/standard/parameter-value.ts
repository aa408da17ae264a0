import type { Localized as Text } from '@qunxing/criterion';
import type { BoundRequirement, Sourced as SourcedValue } from '@qunxing/evaluation';
import { builder } from '../builder.ts';
import { parameterText } from '../criterion/parameter-text.ts';
import { Localized } from '../localized/localized.ts';
import { Sourced } from '../provenance/sourced.ts';

/** What a standard says for one parameter of a metric. */
export interface GivenParameter {
  readonly key: string;
  readonly title: Text;
  readonly text: Text | null;
  readonly value: SourcedValue<string>;
}

const asText = (given: SourcedValue<string | readonly string[]>): SourcedValue<string> =>
  given.status === 'unset'
    ? given
    : { ...given, value: typeof given.value === 'string' ? given.value : given.value.join('、') };

/** What a requirement says for the parameters of its metric. */
export const givenParameters = ({ requirement, metric, definition }: BoundRequirement): readonly GivenParameter[] =>
  Object.entries(requirement.parameters ?? {}).map(([key, given]) => ({
    key,
    title: metric.parameters[key]?.title ?? { 'zh-CN': key, en: key },
    text: given.status === 'unset' ? null : parameterText(metric.parameters[key], given.value, definition),
    value: asText(given),
  }));

/** A parameter's value. */
export const ParameterValue = builder.objectRef<GivenParameter>('ParameterValue').implement({
  description: 'What a standard says for one parameter of a metric.',
  fields: (t) => ({
    key: t.exposeString('key', { description: 'Name of the parameter.' }),
    title: t.expose('title', { type: Localized, description: 'What the parameter is.' }),
    text: t.expose('text', {
      type: Localized,
      nullable: true,
      description: 'The value as people read it; null while unset.',
    }),
    value: t.expose('value', { type: Sourced, description: 'The value with where it comes from.' }),
  }),
});
