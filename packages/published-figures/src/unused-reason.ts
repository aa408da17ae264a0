import { figureConcepts, figurePeriods, figureScopes } from '@qunxing/cluster-profile';
import { findUnit, type ItemDefinition, type Localized } from '@qunxing/criterion';

/** Why a figure is shown and never used. */
export interface UnusedReason {
  readonly code:
    | 'PLACE_IS_NO_CLUSTER'
    | 'COUNTIES_INCOMPLETE'
    | 'SOURCE_NOT_SEEN'
    | 'QUALIFIER_UNKNOWN'
    | 'FORECAST'
    | 'YEAR_UNKNOWN'
    | 'SEVERAL_YEARS'
    | 'KEY_UNKNOWN'
    | 'CONCEPT_WITHOUT_ITEM'
    | 'SCOPE_DIFFERS'
    | 'SCOPE_IN_DOUBT'
    | 'PERIOD_DIFFERS'
    | 'UNIT_DIFFERS'
    | 'ITEM_AMBIGUOUS';
  readonly message: Localized;
}

const bases = [...figureConcepts, ...figureScopes, ...figurePeriods] as readonly { id: string; title: Localized }[];

const titleOf = (id: string): Localized => bases.find((basis) => basis.id === id)?.title ?? { 'zh-CN': id, en: id };

const list = (items: readonly ItemDefinition[], language: keyof Localized): string =>
  items.map(({ title }) => `“${title[language]}”`).join(language === 'en' ? ', ' : '、');

const reason = (code: UnusedReason['code'], zh: string, en: string): UnusedReason => ({
  code,
  message: { 'zh-CN': zh, en },
});

/** A figure about a whole prefecture, province or nation, or about another province. */
export const placeIsNoCluster = (place: Localized): UnusedReason =>
  reason(
    'PLACE_IS_NO_CLUSTER',
    `该数据说的是${place['zh-CN']}，不是本省的一个集群。`,
    `The figure is about ${place.en}, not about one cluster of the province.`,
  );

/** A cluster over several counties of which the source names only some. */
export const countiesIncomplete = (area: string): UnusedReason =>
  reason(
    'COUNTIES_INCOMPLETE',
    `来源只写“${area}”，没有列全所涉县（市、区），无法确定集群范围。`,
    `The source says “${area}” and does not name every county, so the extent of the cluster is not known.`,
  );

/** A figure that the editor of the file did not see at its source. */
export const sourceNotSeen = (confidence: string): UnusedReason =>
  reason(
    'SOURCE_NOT_SEEN',
    `可信度为“${confidence}”，不是在来源中直接看到（seen）。`,
    `Its confidence is “${confidence}”: it was not seen in the source itself.`,
  );

/** A qualifier whose bearing on the number is not known. */
export const qualifierUnknown = (parts: readonly string[]): UnusedReason =>
  reason(
    'QUALIFIER_UNKNOWN',
    `限定语“${parts.join(';')}”的含义未收录，不能确定口径。`,
    `The qualifier “${parts.join('; ')}” is not among the known ones, so the basis of the number is not certain.`,
  );

/** A number about the future. */
export const forecast: UnusedReason = reason(
  'FORECAST',
  '该数据是预计数，不是实绩。',
  'The figure is a forecast, not a result.',
);

/** A number without a year. */
export const yearUnknown: UnusedReason = reason(
  'YEAR_UNKNOWN',
  '来源没有注明年份。',
  'The source does not say which year the figure is for.',
);

/** A total over several years. */
export const severalYears: UnusedReason = reason(
  'SEVERAL_YEARS',
  '该数据是多年累计，不是一年的数据。',
  'The figure is a total over several years, not one year’s.',
);

/** A key that the reader was not taught. */
export const keyUnknown = (key: string): UnusedReason =>
  reason(
    'KEY_UNKNOWN',
    `指标代码“${key}”未收录，不知其统计口径。`,
    `The key “${key}” is not among the known ones, so its concept is not known.`,
  );

/** A concept that no item accepts. */
export const conceptWithoutItem = (concept: string, label: Localized): UnusedReason =>
  concept === 'other'
    ? reason('CONCEPT_WITHOUT_ITEM', `没有填报项采用“${label['zh-CN']}”。`, `No item asks for “${label.en}”.`)
    : reason(
        'CONCEPT_WITHOUT_ITEM',
        `没有填报项采用“${titleOf(concept)['zh-CN']}”这一统计口径。`,
        `No item takes the concept “${titleOf(concept).en}”.`,
      );

/** A scope other than the one every item of the concept asks for. */
export const scopeDiffers = (items: readonly ItemDefinition[], scope: string): UnusedReason => {
  const asked = (language: keyof Localized) =>
    [...new Set(items.map((item) => titleOf(item.scope ?? '')[language]))].join(language === 'en' ? ', ' : '、');
  return reason(
    'SCOPE_DIFFERS',
    `填报项${list(items, 'zh-CN')}的统计范围为${asked('zh-CN')}，该数据说的是${titleOf(scope)['zh-CN']}。`,
    `The items ${list(items, 'en')} are about ${asked('en')}; this figure is about ${titleOf(scope).en}.`,
  );
};

/** A scope that is not stated, while other figures of the series state another one. */
export const scopeInDoubt = (scope: string): UnusedReason =>
  reason(
    'SCOPE_IN_DOUBT',
    `同一集群同一指标的其他数据注明为${titleOf(scope)['zh-CN']}，该数据没有注明统计范围，不能认定为集群全部企业。`,
    `Other figures of this series state that they are about ${titleOf(scope).en}; this one states no scope, so it cannot be taken as all enterprises of the cluster.`,
  );

/** A period other than the one the items ask for. */
export const periodDiffers = (items: readonly ItemDefinition[], kind: string): UnusedReason => {
  const asked = (language: keyof Localized) =>
    [...new Set(items.map((item) => titleOf(item.period ?? '')[language]))].join(language === 'en' ? ', ' : '、');
  return reason(
    'PERIOD_DIFFERS',
    kind === 'date'
      ? `填报项${list(items, 'zh-CN')}要求${asked('zh-CN')}数，该数据是年内某日的，或没有注明时点。`
      : `填报项${list(items, 'zh-CN')}要求${asked('zh-CN')}数，该数据的时期是${titleOf(kind)['zh-CN']}。`,
    kind === 'date'
      ? `The items ${list(items, 'en')} ask for ${asked('en')}; this figure is of some day in the year or does not say which.`
      : `The items ${list(items, 'en')} ask for ${asked('en')}; this figure covers ${titleOf(kind).en}.`,
  );
};

const inEnglish = (unit: string): string => findUnit(unit)?.title.en ?? unit;

/** A unit that cannot be converted exactly into the item's. */
export const unitDiffers = (item: ItemDefinition, unit: string): UnusedReason =>
  reason(
    'UNIT_DIFFERS',
    `单位“${unit}”不能精确换算为填报项“${item.title['zh-CN']}”的单位“${item.unit ?? ''}”。`,
    `The unit “${inEnglish(unit)}” cannot be converted exactly into “${inEnglish(item.unit ?? '')}”, the unit of the item “${item.title.en}”.`,
  );

/** Several items that accept the same concept, scope and period. */
export const itemAmbiguous = (items: readonly ItemDefinition[]): UnusedReason =>
  reason(
    'ITEM_AMBIGUOUS',
    `有多个填报项口径相同：${list(items, 'zh-CN')}，不能自动对应。`,
    `Several items have this basis: ${list(items, 'en')}; none is taken by itself.`,
  );
