import type { Localized as Text } from '@qunxing/criterion';
import { type BoundRequirement, formatThreshold } from '@qunxing/evaluation';
import { builder } from '../builder.ts';
import { Localized } from '../localized/localized.ts';
import { ProvenanceStatus, reasonOf } from '../provenance/sourced.ts';

const notSet: Text = { 'zh-CN': '标准未定', en: 'not set' };

/** A threshold with its operator as people read it: `≥ 40 亿元`, `是`, `标准未定`. */
export const thresholdText = ({ requirement, metric, definition }: BoundRequirement): Text => {
  const { threshold, operator } = requirement;
  return threshold.status === 'unset' ? notSet : formatThreshold(threshold.value, operator, metric, definition);
};

const numberOf = ({ requirement: { threshold } }: BoundRequirement) =>
  threshold.status !== 'unset' && threshold.value.kind === 'number' ? threshold.value : null;

/** What a metric is held against. */
export const Threshold = builder.objectRef<BoundRequirement>('Threshold').implement({
  description: 'What a metric is held against, with where it comes from.',
  fields: (t) => ({
    text: t.field({
      type: Localized,
      description: 'With operator and unit, e.g. `≥ 40 亿元`; 标准未定 while unset.',
      resolve: thresholdText,
    }),
    value: t.string({
      nullable: true,
      description: 'The number as plain decimal text in `unit`; null when it is no number or unset.',
      resolve: (bound) => numberOf(bound)?.value ?? null,
    }),
    unit: t.string({
      nullable: true,
      description: 'Unit of `value`.',
      resolve: (bound) => numberOf(bound)?.unit ?? null,
    }),
    status: t.field({
      type: ProvenanceStatus,
      description: 'How sure it is.',
      resolve: ({ requirement }) => requirement.threshold.status,
    }),
    source: t.field({
      type: Localized,
      description: 'The document it comes from.',
      resolve: ({ requirement }) => requirement.threshold.source,
    }),
    reason: t.field({
      type: Localized,
      nullable: true,
      description: 'Why it is assumed, or why it is unset.',
      resolve: ({ requirement }) => reasonOf(requirement.threshold),
    }),
  }),
});
