import {
  aboveScaleEnterprises,
  clusterExports,
  employment,
  enterprises,
  grossOutput,
  inventionPatents,
  landArea,
  leadingIndustryOutput,
  revenue,
  smeOutput,
} from '@qunxing/cluster-profile';
import { guizhou } from '@qunxing/reference';
import { loadPublishedFigures, type PublishedFigures } from './load-published-figures.ts';
import { type Column, columns } from './published-row.ts';

/** The items that published figures are held against in tests. */
export const items = [
  aboveScaleEnterprises,
  employment,
  enterprises,
  clusterExports,
  grossOutput,
  inventionPatents,
  landArea,
  leadingIndustryOutput,
  revenue,
  smeOutput,
].map(({ item }) => item);

/** Cells of a row that a test sets itself. */
export type Cells = Readonly<Partial<Record<Column, string>>>;

const row: Record<Column, string> = {
  cluster: '正安县吉他产业集群',
  county_or_area: '正安县',
  gbt2260: '520324',
  leading_industry: '西乐器制造',
  year: '2022',
  period: 'year',
  metric_key: 'output_value',
  label_zh: '产值',
  label_en: 'output value',
  value: '60',
  unit: '亿元',
  qualifier: '',
  confidence: 'seen',
  source: 'https://example.org/a',
  note: '',
};

const quoted = (cells: readonly string[]): string => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');

/** Text of a file with a header and one line a row; each row is Zheng'an's output of 2022 unless told otherwise. */
export const aFile = (...rows: readonly Cells[]): string =>
  [columns.join(','), ...rows.map((given) => quoted(columns.map((column) => ({ ...row, ...given })[column])))].join(
    '\n',
  );

/** Loads a text that is expected to be accepted as a file. */
export const loaded = (text: string): PublishedFigures => {
  const result = loadPublishedFigures(text, { register: guizhou, items });
  if ('refused' in result) throw new Error(result.refused.message.en);
  return result;
};
