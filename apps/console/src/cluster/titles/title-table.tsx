import { useTranslation } from 'react-i18next';
import { beijingDay } from '../../beijing-time.ts';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { useLocalized } from '../../language/localized.ts';
import { SourceText } from '../../provenance/source-text.tsx';
import { type Column, DataTable } from '../../table/data-table.tsx';
import styles from './titles.module.css';

export const TitleTableFragment = graphql(`
  fragment TitleTable on QueryEnterprisesConnection {
    edges {
      node {
        id
        name
        code
        titles {
          kind
          number
          batch
          validFrom
          validTo
          source
          title {
            zh
            en
          }
        }
      }
    }
  }
`);

interface TitleTableProps {
  readonly of: FragmentOf<typeof TitleTableFragment>;
  /** The one title to show; every title when null. */
  readonly kind: string | null;
  readonly busy: boolean;
}

/** One row a title: who holds it, under which number, from when to when. */
export function TitleTable({ of, kind, busy }: TitleTableProps) {
  const { t } = useTranslation('cluster');
  const localized = useLocalized();
  const today = beijingDay(new Date());
  const rows = readFragment(TitleTableFragment, of).edges.flatMap(({ node: { titles, ...enterprise } }) =>
    titles.filter((title) => !kind || title.kind === kind).map((title) => ({ enterprise, title })),
  );
  type Row = (typeof rows)[number];
  const columns: readonly Column<Row>[] = [
    {
      key: 'enterprise',
      title: t('enterprise'),
      cell: ({ enterprise }) => (
        <span className={styles.enterprise}>
          {enterprise.name}
          <small>{enterprise.code}</small>
        </span>
      ),
    },
    { key: 'title', title: t('holds'), cell: ({ title }) => localized(title.title) },
    { key: 'number', title: t('titleNumber'), cell: ({ title }) => title.number },
    { key: 'batch', title: t('batch'), cell: ({ title }) => title.batch },
    {
      key: 'valid',
      title: t('valid'),
      cell: ({ title: { validFrom, validTo } }) =>
        validTo ? (
          <>
            {t('validSpan', { from: validFrom, to: validTo })}
            {validTo < today && <small className={styles.expired}>{t('expired')}</small>}
          </>
        ) : (
          t('validSince', { from: validFrom })
        ),
    },
    { key: 'source', title: t('source'), cell: ({ title }) => <SourceText>{title.source}</SourceText> },
  ];
  return (
    <DataTable
      caption={t('titleCounts')}
      columns={columns}
      rows={rows}
      keyOf={({ enterprise, title }) => `${enterprise.id} ${title.kind} ${title.validFrom}`}
      busy={busy}
    />
  );
}
