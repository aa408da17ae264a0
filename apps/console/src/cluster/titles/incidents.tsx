import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type FragmentOf, readFragment } from '../../graphql.ts';
import { useLocalized } from '../../language/localized.ts';
import { SourceText } from '../../provenance/source-text.tsx';
import { useViewer } from '../../session/signed-in.tsx';
import { type Column, DataTable } from '../../table/data-table.tsx';
import { IncidentsFragment } from './incidents-fragment.ts';
import { RecordIncident } from './record-incident.tsx';
import styles from './titles.module.css';

/** The departments that keep the register. */
const keepers: readonly string[] = ['county', 'prefecture', 'province'];

/** What happened in the cluster and its enterprises, with grade and source as entered; who keeps the register enters more. */
export function Incidents({ of }: { readonly of: FragmentOf<typeof IncidentsFragment> }) {
  const { t } = useTranslation('cluster');
  const localized = useLocalized();
  const { id: cluster, incidents } = readFragment(IncidentsFragment, of);
  const { role } = useViewer();
  const [recording, setRecording] = useState(false);
  const end = () => setRecording(false);
  const columns: readonly Column<(typeof incidents)[number]>[] = [
    { key: 'date', title: t('date'), cell: ({ date }) => date },
    { key: 'enterprise', title: t('enterprise'), cell: ({ enterprise }) => enterprise?.name },
    { key: 'kind', title: t('kind'), cell: ({ kind }) => localized(kind) },
    { key: 'grade', title: t('grade'), cell: ({ grade }) => localized(grade) },
    {
      key: 'closed',
      title: t('closed'),
      cell: ({ closedOn }) => closedOn ?? <span className={styles.open}>{t('open')}</span>,
    },
    { key: 'source', title: t('source'), cell: ({ source }) => <SourceText>{source}</SourceText> },
  ];
  return (
    <section className={styles.incidents} aria-labelledby="incidents">
      <div className={styles.head}>
        <h2 id="incidents">{t('incidents')}</h2>
        {keepers.includes(role) && <Button onClick={() => setRecording(true)}>{t('recordIncident')}</Button>}
      </div>
      {recording && <RecordIncident cluster={cluster} open close={end} done={end} />}
      {incidents.length === 0 ? (
        <p className={styles.none}>
          <strong>{t('noIncidentsTitle')}</strong> {t('noIncidentsWayOut')}
        </p>
      ) : (
        <DataTable caption={t('incidents')} columns={columns} rows={incidents} keyOf={({ id }) => id} />
      )}
    </section>
  );
}
