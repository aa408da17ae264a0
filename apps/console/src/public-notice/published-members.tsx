import { useTranslation } from 'react-i18next';
import { useLocalized } from '../language/localized.ts';
import { DemonstrationMark } from '../provenance/demonstration-mark.tsx';
import styles from './public-notice.module.css';
import type { PublishedNoticeShown } from './published-notice-shown.ts';

/** Who is to be certified, in order, with what was published of each. */
export function PublishedMembers({ notice: { members } }: { readonly notice: PublishedNoticeShown }) {
  const { t } = useTranslation('publicNotice');
  const localized = useLocalized();
  return (
    <section className={styles.card}>
      <h2>{t('members')}</h2>
      <ol className={styles.members} aria-label={t('members')}>
        {members.map(({ id, name, demonstration, applicant, counties, leadingIndustry }) => (
          <li key={id}>
            <div>
              <span className={styles.name}>
                {name} {demonstration && <DemonstrationMark />}
              </span>
              <p className={styles.quiet}>{t('applicant', { name: localized(applicant) })}</p>
              <p className={styles.quiet}>{t('counties', { names: counties.map(localized).join(t('between')) })}</p>
              {leadingIndustry && <p className={styles.quiet}>{t('industry', { name: leadingIndustry })}</p>}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
