import type { Localized } from '@qunxing/criterion';
import type { Requirement, Sourced, Threshold } from '@qunxing/evaluation';
import { clauseOf } from './clause-of.ts';
import { official, provisional, text, unset } from './provenance.ts';
import { type Reading, readingsOf } from './readings.ts';

/** What a requirement may carry beside its metric, threshold and clause. */
type Extra = Partial<Pick<Requirement, 'id' | 'variant' | 'force' | 'group' | 'parameters'>>;

const notFound = text(
  '公开资料中未见原文数值，须由主管部门录入',
  'not found in published material; the office enters the official value',
);
/** Why a threshold is unset that the text asks for without a number. */
export const noNumber = text(
  '原文有此要求而未给数值，须由主管部门录入',
  'the text asks for it and gives no number; the office enters the official value',
);
const direction = text('属培育方向，不是认定条件', 'a cultivation direction, not a requirement of certification');
const anyAtAll = text(
  '原文要求“有”而未给数量，按至少一项理解',
  'the text asks for its existence without a number; read as at least one',
);

/** Writes the requirements of one edition: each kind of demand that DOMAIN §4 distinguishes, with the edition's source. */
export const edition = (source: Localized, reading: Reading) => {
  const readings = readingsOf(source, reading);
  const ask = (
    metric: string,
    operator: Requirement['operator'],
    threshold: Sourced<Threshold>,
    extra: Extra = {},
  ): Requirement => ({
    id: metric,
    metric,
    operator,
    threshold,
    force: 'hard',
    clause: clauseOf(metric),
    ...readings[metric],
    ...extra,
  });
  const number = (value: string, unit: string): Threshold => ({ kind: 'number', value, unit });

  return {
    /** 不低于 / 以上: at least a number. */
    atLeast: (metric: string, value: string, unit: string, extra?: Extra) =>
      ask(metric, 'at-least', official(number(value, unit), source), extra),
    /** 高于: more than a number. */
    moreThan: (metric: string, value: string, unit: string, extra?: Extra) =>
      ask(metric, 'more-than', official(number(value, unit), source), extra),
    /** 一般不超过: a soft upper limit that asks for a reason. */
    usuallyAtMost: (metric: string, value: string, unit: string, extra?: Extra) =>
      ask(metric, 'at-most', official(number(value, unit), source), { force: 'soft', ...extra }),
    /** Something declared must hold. */
    holds: (metric: string, extra?: Extra) => ask(metric, 'at-least', official({ kind: 'truth' }, source), extra),
    /** A rank or judged level that must be reached. */
    level: (metric: string, level: string, extra?: Extra) =>
      ask(metric, 'at-least', official({ kind: 'level', value: level }, source), extra),
    /** A countable thing that must exist, no number given: read as at least one, provisionally. */
    someOf: (metric: string, unit: string, extra?: Extra) =>
      ask(metric, 'at-least', provisional(number('1', unit), source, anyAtAll), extra),
    /** Asked, or perhaps asked, with a threshold that is not known. */
    unknown: (metric: string, extra?: Extra) => ask(metric, 'at-least', unset(source, notFound), extra),
    /** Asked by the text without saying how much. */
    withoutNumber: (metric: string, extra?: Extra) => ask(metric, 'at-least', unset(source, noNumber), extra),
    /** A cultivation direction: its value is shown and decides nothing. */
    direction: (metric: string, extra?: Extra) =>
      ask(metric, 'at-least', unset(source, direction), { force: 'informative', ...extra }),
  };
};
