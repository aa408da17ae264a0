import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { CountyNames } from '../../clusters/county-names.tsx';
import { useLocalized } from '../../language/localized.ts';
import { DemonstrationMark } from '../../provenance/demonstration-mark.tsx';
import { type Column, DataTable } from '../../table/data-table.tsx';
import { applicationAddress } from '../application-address.ts';
import { StageMark } from '../stage-mark.tsx';
import { StageSince } from '../stage-since.tsx';
import type { ApplicationRow } from './application-row.ts';
import styles from './list.module.css';

interface ApplicationTableProps {
  readonly caption: string;
  readonly applications: readonly ApplicationRow[];
  readonly busy?: boolean;
}

/** Applications as rows: which cluster, where, in which round and stage, since when, whose turn. */
export function ApplicationTable({ caption, applications, busy = false }: ApplicationTableProps) {
  const { t } = useTranslation('application');
  const localized = useLocalized();
  const navigate = useNavigate();
  const columns: readonly Column<ApplicationRow>[] = [
    {
      key: 'cluster',
      title: t('cluster'),
      cell: ({ id, cluster }) => (
        <span className={styles.name}>
          <Link to={applicationAddress(id)} onClick={(event) => event.stopPropagation()}>
            {cluster.name}
          </Link>
          {cluster.demonstration && <DemonstrationMark />}
        </span>
      ),
    },
    { key: 'counties', title: t('counties'), cell: ({ cluster }) => <CountyNames of={cluster.counties} /> },
    { key: 'round', title: t('round'), cell: ({ round }) => localized(round.title) },
    { key: 'stage', title: t('stage'), cell: ({ stage }) => <StageMark of={stage} /> },
    { key: 'since', title: t('since'), cell: ({ since }) => <StageSince since={since} /> },
    {
      key: 'turn',
      title: t('turn'),
      cell: ({ waitsFor }) =>
        waitsFor.length === 0 ? (
          <span className={styles.absent}>{t('ended')}</span>
        ) : (
          waitsFor.map(localized).join(t('between'))
        ),
    },
  ];
  return (
    <DataTable
      caption={caption}
      columns={columns}
      rows={applications}
      keyOf={({ id }) => id}
      busy={busy}
      onRow={({ id }) => navigate(applicationAddress(id))}
    />
  );
}
