import { useTranslation } from 'react-i18next';
import { DivisionLink } from '../division/division-link.tsx';
import type { NamedDivision } from '../division/division-name.ts';
import styles from './division.module.css';

interface OtherProvinceProps {
  /** The province that the database serves. */
  readonly served: readonly (NamedDivision & { readonly code: string })[];
}

/** Stands where the clusters would, on the page of a province that the database does not serve. */
export function OtherProvince({ served }: OtherProvinceProps) {
  const { t } = useTranslation('division');
  return (
    <section className={styles.part} aria-labelledby="clusters">
      <h2 id="clusters">{t('clusters')}</h2>
      {served.map((province) => (
        <p key={province.code} className={styles.told}>
          {t('onlyOf')}
          <DivisionLink of={province} />
          {t('onlyOfEnd')}
        </p>
      ))}
    </section>
  );
}
