import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { beijingDay } from '../beijing-time.ts';
import { useDivisionName } from '../division/division-name.ts';
import { ZoneName } from '../division/zone-name.tsx';
import { useLocalized } from '../language/localized.ts';
import { DemonstrationMark } from '../provenance/demonstration-mark.tsx';
import { type Column, DataTable } from '../table/data-table.tsx';
import type { SortOrder } from '../table/sort-link.tsx';
import { CoverageBar } from '../verdict/coverage-bar.tsx';
import { VerdictMark } from '../verdict/verdict-mark.tsx';
import { clusterAddress } from './cluster-link.ts';
import styles from './cluster-list.module.css';
import type { ClusterRow } from './cluster-row.ts';
import { CountyNames } from './county-names.tsx';

interface ClusterTableProps {
  readonly clusters: readonly ClusterRow[];
  readonly standard: string | null;
  readonly order: SortOrder;
  readonly onOrder: (order: SortOrder) => void;
  readonly busy: boolean;
  readonly open: string | null;
  readonly onRow: (id: string) => void;
  /** Columns that the person left out. */
  readonly hidden: readonly string[];
}

/** Clusters as rows: where, what, verdict, how far, how much is known. */
export function ClusterTable({ clusters, standard, order, onOrder, busy, open, onRow, hidden }: ClusterTableProps) {
  const { t } = useTranslation(['clusters', 'pageName']);
  const localized = useLocalized();
  const nameOf = useDivisionName();
  const columns: readonly Column<ClusterRow>[] = [
    {
      key: 'name',
      title: t('name'),
      sortable: true,
      cell: ({ id, name, demonstration }) => (
        <span className={styles.name}>
          <Link to={clusterAddress(id, standard)} onClick={(event) => event.stopPropagation()}>
            {name}
          </Link>
          {demonstration && <DemonstrationMark />}
        </span>
      ),
    },
    {
      key: 'county',
      title: t('county'),
      sortable: true,
      cell: ({ counties, prefectures, zone }) => (
        <span className={styles.counties}>
          <CountyNames of={counties} />
          <small>
            {prefectures.map(nameOf).join(t('between'))}
            {zone && <ZoneName of={zone} />}
          </small>
        </span>
      ),
    },
    {
      key: 'industry',
      title: t('industry'),
      sortable: true,
      cell: ({ leadingIndustry }) => <span className={styles.text}>{leadingIndustry}</span>,
    },
    {
      key: 'verdict',
      title: t('verdict'),
      sortable: true,
      cell: ({ latestEvaluation: evaluation }) =>
        evaluation ? (
          <span className={styles.verdict}>
            <VerdictMark kind={evaluation.verdict} provisional={evaluation.provisional} />
          </span>
        ) : (
          <span className={styles.absent}>{t('notEvaluated')}</span>
        ),
    },
    {
      key: 'met',
      title: t('met'),
      numeric: true,
      cell: ({ latestEvaluation: evaluation }) => evaluation && `${evaluation.met}/${evaluation.total}`,
    },
    {
      key: 'coverage',
      title: t('coverage'),
      numeric: true,
      sortable: true,
      cell: ({ latestEvaluation: evaluation }) =>
        evaluation && <CoverageBar known={evaluation.known} needed={evaluation.needed} />,
    },
    {
      key: 'figures',
      title: t('figures'),
      numeric: true,
      sortable: true,
      cell: ({ figureCount }) => figureCount,
    },
    {
      key: 'standard',
      title: t('standard'),
      cell: ({ latestEvaluation }) =>
        latestEvaluation && <span className={styles.standard}>{localized(latestEvaluation.standard.title)}</span>,
    },
    {
      key: 'evaluatedAt',
      title: t('evaluatedAt'),
      cell: ({ latestEvaluation }) => latestEvaluation && beijingDay(latestEvaluation.evaluatedAt),
    },
  ];
  return (
    <DataTable
      caption={t('pageName:clusters')}
      columns={columns.filter(({ key }) => !hidden.includes(key) && (key !== 'standard' || standard === null))}
      rows={clusters}
      keyOf={({ id }) => id}
      order={order}
      onOrder={onOrder}
      busy={busy}
      selected={open}
      onRow={({ id }) => onRow(id)}
    />
  );
}
