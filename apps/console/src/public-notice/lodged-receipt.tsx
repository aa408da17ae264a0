import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import styles from './public-notice.module.css';

/** The receipt of an objection that was taken in: shown once, with the way to ask how it stands. */
export function LodgedReceipt({ receipt }: { readonly receipt: string }) {
  const { t } = useTranslation('publicNotice');
  return (
    <section className={styles.card} role="status">
      <h2>{t('taken')}</h2>
      <p>
        {t('receipt')} <span className={styles.receipt}>{receipt}</span>
      </p>
      <p className={styles.quiet}>{t('receiptMeaning')}</p>
      <Link to={`/public/objections#${receipt}`}>{t('askState')}</Link>
    </section>
  );
}
