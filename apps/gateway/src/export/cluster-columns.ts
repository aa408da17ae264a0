import type { Localized } from '@qunxing/criterion';
import type { ClusterRow } from '@qunxing/database';
import { beijingTime } from '../calendar/beijing.ts';
import { prefecturesOf } from '../cluster/prefectures-of.ts';
import type { Divisions } from '../division/divisions.ts';
import type { Cell } from './csv.ts';
import type { Language } from './language.ts';
import { notEvaluated, verdictTitle } from './verdict-title.ts';

/** A cluster with what its export row reads besides the register. */
export interface ExportedCluster {
  readonly row: ClusterRow;
  /** Title of the standard of its evaluation; null when it was not evaluated. */
  readonly standard: Localized | null;
  /** Where its figures and recognitions come from. */
  readonly publications: readonly string[];
  readonly divisions: Divisions;
  readonly language: Language;
}

/** A column of the exported register. */
export interface ClusterColumn {
  readonly title: Localized;
  readonly cell: (cluster: ExportedCluster) => Cell;
}

const column = (zh: string, en: string, cell: ClusterColumn['cell']): ClusterColumn => ({
  title: { 'zh-CN': zh, en },
  cell,
});

const yesNo = (is: boolean, language: Language): string =>
  language === 'zh-CN' ? (is ? '是' : '否') : is ? 'yes' : 'no';

const place = (code: string | null, { divisions, language }: ExportedCluster): string => {
  const division = code === null ? undefined : divisions.byCode.get(code);
  return division === undefined ? (code ?? '') : language === 'zh-CN' ? division.name : division.english;
};

const listed = (names: readonly string[], language: Language): string => names.join(language === 'zh-CN' ? '、' : '; ');

const zoneName = ({ row, divisions, language }: ExportedCluster): string | null =>
  divisions.register.zones.find(({ id }) => id === row.zoneId)?.name[language] ?? null;

/** A real cluster is known from publications; of an invented one, or where none is recorded, it is told how it was entered. */
const known = ({ row, publications, language }: ExportedCluster): string =>
  row.demonstration || publications.length === 0 ? row.source : publications.join(language === 'zh-CN' ? '；' : '; ');

const mark = {
  true: { 'zh-CN': '示例数据', en: 'Demonstration data' },
  false: { 'zh-CN': '公开数据', en: 'Published data' },
};

/** The columns of the exported register. Invented clusters are marked in the first one. */
export const clusterColumns: readonly ClusterColumn[] = [
  column('数据性质', 'Data', ({ row, language }) => mark[`${row.demonstration}`][language]),
  column('集群名称', 'Cluster', ({ row }) => row.name),
  column('市（州）', 'Prefecture', (cluster) =>
    listed(
      prefecturesOf(cluster.row, cluster.divisions).map((code) => place(code, cluster)),
      cluster.language,
    ),
  ),
  column('县（市、区）', 'Counties', (cluster) =>
    listed(
      cluster.row.counties.map(({ code }) => place(code, cluster)),
      cluster.language,
    ),
  ),
  column('功能区', 'Zone', zoneName),
  column('主导产业', 'Leading industry', ({ row }) => row.leadingIndustry),
  column('行业代码（GB/T 4754）', 'Industry code (GB/T 4754)', ({ row }) => row.industryCode),
  column('细分领域', 'Niche', ({ row }) => row.niche),
  column('已公布认定', 'Recognition published', ({ row, language }) => yesNo(row.recognized, language)),
  column('认定标准', 'Standard', ({ standard, language }) => standard?.[language] ?? null),
  column(
    '判定',
    'Verdict',
    ({ row, language }) => (row.latest ? verdictTitle[row.latest.verdict] : notEvaluated)[language],
  ),
  column('含暂定值', 'Rests on provisional values', ({ row, language }) =>
    row.latest ? yesNo(row.latest.provisional, language) : null,
  ),
  column('达标方面数', 'Aspects met', ({ row }) => row.latest?.met ?? null),
  column('方面总数', 'Aspects judged', ({ row }) => row.latest?.total ?? null),
  column('已知数据项', 'Values known', ({ row }) => row.latest?.known ?? null),
  column('所需数据项', 'Values needed', ({ row }) => row.latest?.needed ?? null),
  column('数据完整度（%）', 'Coverage (%)', ({ row: { latest } }) =>
    latest === null || latest.needed === 0 ? null : ((100 * latest.known) / latest.needed).toFixed(1),
  ),
  column('评价时间（北京时间）', 'Evaluated at (Beijing time)', ({ row }) =>
    row.latest ? beijingTime(new Date(row.latest.evaluatedAt)) : null,
  ),
  column('数据条数', 'Figures recorded', ({ row }) => row.figureCount),
  column('信息来源', 'Sources', known),
];
