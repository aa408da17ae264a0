import type { ItemDefinition, ItemOption, PlausibilityCheck } from '../item.ts';
import type { Localized } from '../localized.ts';
import type { TitleKind } from '../title-kind.ts';
import { object, plainObject } from './objects.ts';
import { below, decimal, flag, list, matching, oneOf, type Reader, text, whole } from './reader.ts';

/** Text in both languages. */
export const localized: Reader<Localized> = object({ 'zh-CN': text(), en: text() });

const kebab = '[a-z][a-z0-9]*(?:-[a-z0-9]+)*';

/** An id such as `little-giant`. */
export const plainId = matching(new RegExp(`^${kebab}$`), 'ID_WRONG', '标识', 'an id such as supply-chain');

/** An id such as `profile/gross-output`. */
export const ownedId = matching(
  new RegExp(`^${kebab}/${kebab}$`),
  'ID_WRONG',
  '标识',
  'an id such as owner/noun-phrase',
);

const dimension = matching(/^[a-z-]+(?:\/[a-z-]+)?$/, 'SHAPE_WRONG', '量纲', 'a dimension');

const option: Reader<ItemOption> = object({ value: text(200), title: localized }, { anchor: localized });

const checks = {
  within: object({ check: text() }, { least: decimal, most: decimal }),
  'at-most-item': object({ check: text(), item: ownedId }),
  'sums-to': object({ check: text(), items: list(ownedId, 1, 50) }),
  'year-on-year': object({ check: text(), mostPercent: decimal }),
} as const;
const checkName = oneOf('within', 'at-most-item', 'sums-to', 'year-on-year');

const check: Reader<PlausibilityCheck> = (value, at) => {
  const source = plainObject(value, at);
  const name = source && checkName(source.check, below(at, 'check'));
  // Each reader of `checks` reads the member of the union under its name.
  return name && (checks[name](source, at) as PlausibilityCheck | undefined);
};

/** A kind of title. */
export const titleKind: Reader<TitleKind> = object({ id: plainId, title: localized });

/** The definition of an item; whether its parts fit together is checked separately. */
export const item: Reader<ItemDefinition> = object(
  {
    id: ownedId,
    kind: oneOf('number', 'declared', 'judged', 'choice', 'rank'),
    title: localized,
    help: localized,
    // Compared with the dimension of the unit (or the kind) when the parts are checked: only known ones remain.
    dimension: dimension as Reader<ItemDefinition['dimension']>,
    grain: oneOf('cluster', 'enterprise', 'county'),
    time: oneOf('yearly', 'once'),
    privacy: oneOf('public', 'official', 'commercial-secret', 'personal'),
  },
  {
    unit: text(40),
    years: whole(1, 20),
    options: list(option, 2, 100),
    concept: text(200),
    scope: text(200),
    period: oneOf('year', 'year-end', 'date'),
    least: decimal,
    whole: flag,
    evidence: list(localized, 1, 50),
    checks: list(check, 1, 20),
  },
);
