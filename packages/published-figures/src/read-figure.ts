import { parseDecimal } from '@qunxing/criterion';
import type { Place } from './place.ts';
import type { PublishedPeriod, StatedFigure } from './published-figure.ts';
import { type PublishedMetric, publishedMetrics, type Scope } from './published-metrics.ts';
import type { PublishedRow } from './published-row.ts';
import { readPeriod } from './read-period.ts';
import { type Rejection, reject } from './rejection.ts';
import { type Remarks, readRemarks } from './remarks.ts';

/** Units that are counted one by one. */
const wholeUnits = ['家', '户', '人', '个', '项', '件', '把', '台', '套'];

const checkUnit = (row: PublishedRow, metric: PublishedMetric | undefined) => {
  if (metric === undefined ? row.unit !== '' : metric.units.includes(row.unit)) return undefined;
  const allowed = metric?.units.join('、') ?? '';
  return reject(
    row,
    'unit',
    'ROW_UNIT_WRONG',
    `“${row.label_zh}”不能用单位“${row.unit}”${allowed === '' ? '' : `，应为：${allowed}`}。`,
    `“${row.label_en || row.label_zh}” cannot have the unit “${row.unit}”${allowed === '' ? '' : `; it takes ${allowed}`}.`,
  );
};

const checkNumber = (row: PublishedRow, metric: PublishedMetric | undefined) => {
  const number = parseDecimal(row.value);
  if (number === undefined) {
    return reject(
      row,
      'value',
      'ROW_NUMBER_MALFORMED',
      `“${row.value}”不是数字。请只写数字和小数点，如 75.03；“约”“以上”等写在 qualifier 列。`,
      `“${row.value}” is no number. Write digits and a decimal point only, such as 75.03; “about” or “more than” belong in the column qualifier.`,
    );
  }
  const impossible =
    (number.n < 0n && metric?.kind !== 'rate') ||
    (metric?.concept === 'share' && (number.n < 0n || number.n > 100n * number.d)) ||
    (number.d !== 1n && wholeUnits.includes(row.unit));
  if (!impossible) return undefined;
  return reject(
    row,
    'value',
    'ROW_NUMBER_IMPOSSIBLE',
    `“${row.label_zh}”不可能是 ${row.value} ${row.unit}：不能为负，占比须在 0–100，按个计的须为整数。`,
    `“${row.label_en || row.label_zh}” cannot be ${row.value} ${row.unit}: no negative, no share outside 0–100, no part of one.`,
  );
};

const scopeOfPlace = (place: Place): Scope =>
  place.kind === 'prefecture' || place.kind === 'province'
    ? place.kind
    : place.kind === 'elsewhere'
      ? place.division === '000000'
        ? 'nation'
        : 'province'
      : 'all';

const statedScope = (metric: PublishedMetric | undefined, remarks: Remarks): Scope | null => {
  const byKey = metric?.scope ?? null;
  // Two limits at once, e.g. above-scale enterprises of one product, are neither of the two.
  if (byKey !== null && remarks.scope !== null && byKey !== remarks.scope) return 'part';
  return remarks.scope ?? byKey;
};

const periodKind = (
  months: boolean,
  metric: PublishedMetric | undefined,
  remarks: Remarks,
): PublishedPeriod['kind'] => {
  if (months) return 'part-year';
  return metric?.kind === 'stock' ? (remarks.day ?? 'date') : (remarks.day ?? 'year');
};

/** Reads one row as a figure; a wrong unit, number, year or period is rejected. */
export const readFigure = (
  row: PublishedRow,
  place: Place,
): { readonly figure: StatedFigure } | { readonly rejected: Rejection } => {
  const metric = Object.hasOwn(publishedMetrics, row.metric_key) ? publishedMetrics[row.metric_key] : undefined;
  const wrong = checkUnit(row, metric) ?? checkNumber(row, metric);
  if (wrong !== undefined) return wrong;
  const period = readPeriod(row);
  if ('rejected' in period) return period;
  const remarks = readRemarks(row);
  const scope = statedScope(metric, remarks);
  return {
    figure: {
      line: row.line,
      cluster: row.cluster,
      key: row.metric_key,
      label: { 'zh-CN': row.label_zh, en: row.label_en || row.label_zh },
      concept: metric?.concept ?? 'other',
      scope: scope ?? scopeOfPlace(place),
      scopeStated: scope !== null,
      period: { ...period.period, kind: periodKind(period.months, metric, remarks) },
      value: row.value,
      unit: row.unit,
      qualifier: row.qualifier || null,
      exactness: remarks.exactness,
      yearInferred: remarks.yearInferred,
      severalYears: remarks.severalYears,
      forecast: remarks.forecast,
      unknownQualifiers: remarks.unknown,
      confidence: row.confidence,
      source: row.source,
      note: row.note || null,
    },
  };
};
