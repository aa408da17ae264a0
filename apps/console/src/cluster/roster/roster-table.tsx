import { useTranslation } from 'react-i18next';
import { useDivisionName } from '../../division/division-name.ts';
import { useShownValue } from '../../figure/shown-value.ts';
import { useUnitName } from '../../figure/unit-name.ts';
import { Withheld } from '../../figure/withheld.tsx';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { useLocalized } from '../../language/localized.ts';
import { type Column, DataTable } from '../../table/data-table.tsx';
import { validOn } from '../titles/valid-on.ts';
import styles from './roster.module.css';

export const RosterTableFragment = graphql(`
  fragment RosterTable on ClusterRosterConnection {
    edges {
      node {
        enterprise {
          id
          name
          code
          county {
            code
            name
            english
          }
          titles {
            kind
            validFrom
            validTo
            title {
              zh
              en
            }
          }
        }
        values {
          value
          withheld
          text {
            zh
            en
          }
          item {
            key
            kind
            unit
            title {
              zh
              en
            }
          }
        }
      }
    }
  }
`);

interface RosterTableProps {
  readonly of: FragmentOf<typeof RosterTableFragment>;
  readonly year: number;
  readonly busy: boolean;
}

/** Enterprises as rows: where, the titles held at the end of the year, and the value of each item. */
export function RosterTable({ of, year, busy }: RosterTableProps) {
  const { t } = useTranslation('cluster');
  const localized = useLocalized();
  const shown = useShownValue();
  const unitName = useUnitName();
  const nameOf = useDivisionName();
  const members = readFragment(RosterTableFragment, of).edges.map(({ node }) => node);
  type Member = (typeof members)[number];
  const items = new Map(members.flatMap(({ values }) => values.map(({ item }) => [item.key, item] as const)));
  const columns: readonly Column<Member>[] = [
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
    {
      key: 'county',
      title: t('counties'),
      cell: ({ enterprise }) => enterprise.county && <span className={styles.word}>{nameOf(enterprise.county)}</span>,
    },
    ...[...items.values()].map((item) => ({
      key: item.key,
      title: localized(item.title),
      unit: item.unit && unitName(item.unit),
      numeric: item.kind === 'number',
      cell: ({ values }: Member) => {
        const found = values.find((one) => one.item.key === item.key);
        if (found?.withheld) return <Withheld />;
        if (!found?.text || found.value === null) return <span className={styles.absent}>–</span>;
        return item.kind === 'number' ? (
          shown(found.value)
        ) : (
          <span className={styles.word}>{localized(found.text)}</span>
        );
      },
    })),
    {
      key: 'titles',
      title: t('holds'),
      cell: ({ enterprise }) => (
        <span className={styles.titles}>
          {enterprise.titles.filter(validOn(`${year}-12-31`)).map(({ kind, title }) => (
            <span key={kind}>{localized(title)}</span>
          ))}
        </span>
      ),
    },
  ];
  return (
    <DataTable
      caption={t('roster')}
      columns={columns}
      rows={members}
      keyOf={({ enterprise }) => enterprise.id}
      busy={busy}
    />
  );
}
