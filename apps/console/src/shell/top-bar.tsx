import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { AppearanceSwitch } from '../appearance/appearance-switch.tsx';
import { LanguageSwitch } from '../language/language-switch.tsx';
import { useLocalized } from '../language/localized.ts';
import { Bell } from '../notification/bell.tsx';
import { DemonstrationSystemMark } from '../provenance/demonstration-system-mark.tsx';
import { ActingAs } from '../session/acting-as.tsx';
import { useSession } from '../session/session.tsx';
import { FindButton } from './find-button.tsx';
import styles from './top-bar.module.css';

/** Product, whether it is a demonstration system, search, language, appearance, notifications and the acting role; always in sight. */
export function TopBar() {
  const { t } = useTranslation(['shell', 'page']);
  const localized = useLocalized();
  const { instance } = useSession();
  return (
    <header className={styles.bar}>
      <Link to="/" className={styles.product} title={t('toHome')}>
        <img src="/mark.svg" alt="" width={24} height={24} />
        <span className={styles.name}>{localized(instance.name)}</span>
        <span className={styles.short}>{t('page:product')}</span>
      </Link>
      {instance.demonstration && (
        <span className={styles.demonstration}>
          <DemonstrationSystemMark />
        </span>
      )}
      <div className={styles.end}>
        <FindButton />
        <LanguageSwitch className={styles.control} />
        <AppearanceSwitch className={styles.control} />
        <Bell />
        <ActingAs />
      </div>
    </header>
  );
}
