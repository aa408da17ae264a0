import { useTranslation } from 'react-i18next';
import { useUnitName } from '../figure/unit-name.ts';
import { type FragmentOf, graphql, readFragment } from '../graphql.ts';
import { useLocalized } from '../language/localized.ts';
import { type Column, DataTable } from '../table/data-table.tsx';
import { useItemTerms } from './item-terms.ts';
import styles from './items.module.css';

export const ItemsFragment = graphql(`
  fragment Items on Item {
    key
    kind
    unit
    grain
    time
    years
    privacy
    title {
      zh
      en
    }
    help {
      zh
      en
    }
    concept {
      zh
      en
    }
    scope {
      zh
      en
    }
    options {
      value
      title {
        zh
        en
      }
      anchor {
        zh
        en
      }
    }
  }
`);

/** What has to be reported: form, unit, by whom, for which years, on which basis, and what each level means. */
export function Items({ of }: { readonly of: readonly FragmentOf<typeof ItemsFragment>[] }) {
  const { t } = useTranslation('criteria');
  const localized = useLocalized();
  const terms = useItemTerms();
  const unitName = useUnitName();
  const items = of.map((one) => readFragment(ItemsFragment, one));
  const columns: readonly Column<(typeof items)[number]>[] = [
    {
      key: 'item',
      title: t('item'),
      cell: ({ title, help, options }) => (
        <div className={styles.item}>
          {localized(title)}
          <small>{localized(help)}</small>
          {options.length > 0 && (
            <ul>
              {options.map((option) => (
                <li key={option.value}>
                  {localized(option.title)}
                  {option.anchor && t('anchor', { anchor: localized(option.anchor) })}
                </li>
              ))}
            </ul>
          )}
        </div>
      ),
    },
    { key: 'kind', title: t('kind'), cell: ({ kind }) => <span className={styles.term}>{terms.kind(kind)}</span> },
    {
      key: 'unit',
      title: t('unit'),
      cell: ({ unit }) => <span className={styles.term}>{unit && unitName(unit)}</span>,
    },
    { key: 'grain', title: t('grain'), cell: ({ grain }) => <span className={styles.term}>{terms.grain(grain)}</span> },
    {
      key: 'time',
      title: t('time'),
      cell: ({ time, years }) => <span className={styles.term}>{terms.time(time, years)}</span>,
    },
    {
      key: 'basis',
      title: t('basisOfFigure'),
      cell: ({ concept, scope }) =>
        [concept, scope]
          .filter((part) => part !== null)
          .map(localized)
          .join(' · '),
    },
    {
      key: 'privacy',
      title: t('privacy'),
      cell: ({ privacy }) => <span className={styles.term}>{terms.privacy(privacy)}</span>,
    },
  ];
  return <DataTable caption={t('items')} columns={columns} rows={items} keyOf={({ key }) => key} />;
}
