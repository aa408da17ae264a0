import { useTranslation } from 'react-i18next';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { useLocalized } from '../../language/localized.ts';
import { SourceText } from '../../provenance/source-text.tsx';
import { type Column, DataTable } from '../../table/data-table.tsx';
import styles from './titles.module.css';

export const IncidentsFragment = graphql(`
  fragment Incidents on Cluster {
    incidents {
      id
      date
      source
      closedOn
      enterprise {
        id
        name
      }
      kind {
        zh
        en
      }
      grade {
        zh
        en
      }
    }
  }
`);

/** What happened in the cluster's enterprises, with grade and source as entered. */
export function Incidents({ of }: { readonly of: FragmentOf<typeof IncidentsFragment> }) {
  const { t } = useTranslation('cluster');
  const localized = useLocalized();
  const { incidents } = readFragment(IncidentsFragment, of);
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
      <h2 id="incidents">{t('incidents')}</h2>
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
