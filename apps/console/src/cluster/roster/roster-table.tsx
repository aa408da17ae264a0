import { useTranslation } from 'react-i18next';
import { useDivisionName } from '../../division/division-name.ts';
import { useShownValue } from '../../figure/shown-value.ts';
import { useUnitName } from '../../figure/unit-name.ts';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { useLocalized } from '../../language/localized.ts';
import { type Column, DataTable } from '../../table/data-table.tsx';
import styles from './roster.module.css';

export const RosterTableFragment = graphql(`
  fragment RosterTable on ClusterRosterConnection {
    edges {
      node {
        leadingIndustry
        sizeClass {
          zh
          en
        }
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
            title {
              zh
              en
            }
          }
        }
        values {
          value
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
  readonly busy: boolean;
}

/** Enterprises as rows: size, whether of the leading industry, titles, and the value of each item. */
export function RosterTable({ of, busy }: RosterTableProps) {
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
        <span className={styles.enterprise} title={`${t('code')} ${enterprise.code}`}>
          {enterprise.name}
          <small>{enterprise.code}</small>
        </span>
      ),
    },
    { key: 'county', title: t('counties'), cell: ({ enterprise }) => enterprise.county && nameOf(enterprise.county) },
    { key: 'size', title: t('sizeClass'), cell: ({ sizeClass }) => sizeClass && localized(sizeClass) },
    {
      key: 'leading',
      title: t('leading'),
      cell: ({ leadingIndustry }) => leadingIndustry !== null && t(leadingIndustry ? 'isLeading' : 'notLeading'),
    },
    {
      key: 'titles',
      title: t('holds'),
      cell: ({ enterprise }) => (
        <span className={styles.titles}>
          {enterprise.titles.map(({ kind, title }) => (
            <span key={kind}>{localized(title)}</span>
          ))}
        </span>
      ),
    },
    ...[...items.values()].map((item) => ({
      key: item.key,
      title: localized(item.title),
      unit: item.unit && unitName(item.unit),
      numeric: item.kind === 'number',
      cell: ({ values }: Member) => {
        const value = values.find((one) => one.item.key === item.key)?.value;
        return value === null || value === undefined ? <span className={styles.absent}>–</span> : shown(value);
      },
    })),
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
