import { useTranslation } from 'react-i18next';
import { useQuantity } from '../figure/quantity.ts';
import { type FragmentOf, graphql, readFragment } from '../graphql.ts';
import { useLocalized } from '../language/localized.ts';
import { DataTable } from '../table/data-table.tsx';
import styles from './division.module.css';

export const SchemeFiguresFragment = graphql(`
  fragment SchemeFigures on Query {
    schemeFigures {
      value
      unit
      scheme {
        zh
        en
      }
      about {
        zh
        en
      }
      meaning {
        zh
        en
      }
    }
  }
`);

/** Numbers that other schemes published, beside those of the nation. */
export function SchemeFigures({ of }: { readonly of: FragmentOf<typeof SchemeFiguresFragment> }) {
  const { t } = useTranslation('division');
  const localized = useLocalized();
  const quantity = useQuantity();
  const { schemeFigures } = readFragment(SchemeFiguresFragment, of);
  return (
    <section className={styles.part} aria-labelledby="schemes">
      <h2 id="schemes">{t('schemes')}</h2>
      <p>{t('schemesNote')}</p>
      <DataTable
        caption={t('schemes')}
        rows={schemeFigures}
        keyOf={({ scheme, about, value }) => `${scheme.zh} ${about.zh} ${value}`}
        columns={[
          { key: 'scheme', title: t('scheme'), cell: ({ scheme }) => localized(scheme) },
          { key: 'about', title: t('about'), cell: ({ about }) => localized(about) },
          { key: 'value', title: t('schemeValue'), numeric: true, cell: ({ value, unit }) => quantity(value, unit) },
          { key: 'meaning', title: t('meaning'), cell: ({ meaning }) => localized(meaning) },
        ]}
      />
    </section>
  );
}
