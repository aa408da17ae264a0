import type { CriterionDefinition } from '@qunxing/criterion';
import { type BoundRequirement, bind, contentHash, formatThreshold, type Plan } from '@qunxing/evaluation';
import { guizhou, provinces } from '@qunxing/reference';
import { standards } from '@qunxing/standards';
import { measuredDefinitions } from '../../exact-evaluation/plan.ts';

/** A text as the API gives it out. */
export interface BothLanguages {
  readonly zh: string;
  readonly en: string;
}

export const bothLanguages = (text: { readonly 'zh-CN': string; readonly en: string }): BothLanguages => ({
  zh: text['zh-CN'],
  en: text.en,
});

/** A standard with what never changes about it, ready to be written out. */
export interface KnownStandard {
  readonly key: string;
  readonly title: BothLanguages;
  readonly exercise: boolean;
  readonly plan: Plan;
  /** Every requirement as it is written out, by its key. */
  readonly requirements: ReadonlyMap<string, { readonly bound: BoundRequirement; readonly written: object }>;
}

const sentence = ({ requirement, metric, definition, threshold }: BoundRequirement): BothLanguages => {
  const words =
    requirement.threshold.status === 'unset'
      ? { 'zh-CN': '标准未定', en: 'not set' }
      : formatThreshold(requirement.threshold.value, requirement.operator, metric, definition);
  const [zh, en] = threshold?.kind === 'number' ? [' ', ' '] : ['：', ': '];
  return { zh: `${metric.title['zh-CN']}${zh}${words['zh-CN']}`, en: `${metric.title.en}${en}${words.en}` };
};

const requirementsOf = ({ criteria }: Plan): KnownStandard['requirements'] =>
  new Map(
    criteria
      .flatMap(({ requirements }) => requirements)
      .map((bound) => {
        const { id: key, force, group = null } = bound.requirement;
        return [key, { bound, written: { key, force, group, sentence: sentence(bound) } }];
      }),
  );

const definitions: readonly CriterionDefinition[] = measuredDefinitions();

/** The standards in use, in the order of the configuration, by content hash. */
export const knownStandards: ReadonlyMap<string, KnownStandard> = new Map(
  standards.map((standard) => {
    const bound = bind(definitions, standard);
    if ('refused' in bound) throw new Error(bound.refused[0]?.message.en);
    const { id: key, title, exercise } = standard;
    return [
      contentHash(standard),
      { key, title: bothLanguages(title), exercise, plan: bound.plan, requirements: requirementsOf(bound.plan) },
    ];
  }),
);

/** The aspects as they are written out, by their keys. */
export const knownCriteria: ReadonlyMap<string, object> = new Map(
  definitions.map((definition) => [
    definition.id,
    {
      key: definition.id,
      hash: contentHash(definition),
      basis: definition.basis,
      title: bothLanguages(definition.title),
    },
  ]),
);

const names = new Map<string, string>([
  ...Object.entries(provinces).map(([code, { name }]) => [code, name] as const),
  ...guizhou.divisions.map(({ code, name }) => [code, name] as const),
]);

/** A division as lists show it. */
export const divisionOf = (code: string) => ({ code, name: names.get(code) ?? '' });
