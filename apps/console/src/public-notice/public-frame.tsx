import { useTranslation } from 'react-i18next';
import { Link, Outlet } from 'react-router';
import { LanguageSwitch } from '../language/language-switch.tsx';
import { useLocalized } from '../language/localized.ts';
import { DemonstrationSystemMark } from '../provenance/demonstration-system-mark.tsx';
import { useSession } from '../session/session.tsx';
import styles from './public-notice.module.css';

/** The frame of the pages that anybody reads without signing in: where one is, the way to each of them, the language. */
export function Component() {
  const { t } = useTranslation('publicNotice');
  const localized = useLocalized();
  const { instance } = useSession();
  return (
    <div className={styles.frame}>
      <header className={styles.bar}>
        <span className={styles.product}>
          <img src="/mark.svg" alt="" width={24} height={24} />
          {localized(instance.name)}
          {instance.demonstration && <DemonstrationSystemMark />}
        </span>
        <nav className={styles.links} aria-label={t('pages')}>
          <Link to="/public/notices">{t('notices')}</Link>
          <Link to="/public/objections">{t('askState')}</Link>
          <Link to="/sign-in">{t('signIn')}</Link>
          <LanguageSwitch />
        </nav>
      </header>
      <main className={styles.content}>
        <Outlet />
      </main>
    </div>
  );
}
