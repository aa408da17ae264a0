import { useTranslation } from 'react-i18next';
import { type FragmentOf, graphql, readFragment } from '../graphql.ts';
import { useLocalized } from '../language/localized.ts';
import { type Column, DataTable } from '../table/data-table.tsx';
import styles from './criteria.module.css';
import { useItemTerms } from './item-terms.ts';

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
                  {option.anchor && `：${localized(option.anchor)}`}
                </li>
              ))}
            </ul>
          )}
        </div>
      ),
    },
    { key: 'kind', title: t('kind'), cell: ({ kind }) => terms.kind(kind) },
    { key: 'unit', title: t('unit'), cell: ({ unit }) => unit },
    { key: 'grain', title: t('grain'), cell: ({ grain }) => terms.grain(grain) },
    { key: 'time', title: t('time'), cell: ({ time, years }) => terms.time(time, years) },
    {
      key: 'basis',
      title: t('basisOfFigure'),
      cell: ({ concept, scope }) =>
        [concept, scope]
          .filter((part) => part !== null)
          .map(localized)
          .join(' · '),
    },
    { key: 'privacy', title: t('privacy'), cell: ({ privacy }) => terms.privacy(privacy) },
  ];
  return <DataTable caption={t('items')} columns={columns} rows={items} keyOf={({ key }) => key} />;
}
