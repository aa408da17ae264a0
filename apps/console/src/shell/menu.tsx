import { MenuFoldOutlined, MenuUnfoldOutlined } from '@ant-design/icons';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { recall, remember } from '../preference.ts';
import { useViewer } from '../session/signed-in.tsx';
import styles from './menu.module.css';
import { isAt, menuOf } from './menu-entries.tsx';

/** The main menu: at the side, collapsible to icons; on a phone a bar at the bottom. */
export function Menu() {
  const { t } = useTranslation(['shell', 'pageName']);
  const { role } = useViewer();
  const { pathname } = useLocation();
  const [narrow, setNarrow] = useState(() => recall('menu') === 'narrow');
  const fold = () => {
    remember('menu', narrow ? 'wide' : 'narrow');
    setNarrow(!narrow);
  };
  return (
    <nav aria-label={t('menu')} className={styles.menu} data-narrow={narrow}>
      <ul>
        {menuOf(role).map(({ page, addresses, icon }) => (
          <li key={page}>
            <Link
              to={addresses[0]}
              title={narrow ? t(`pageName:${page}`) : undefined}
              aria-current={addresses.some((address) => isAt(pathname, address)) ? 'page' : undefined}
              className={styles.entry}
            >
              {icon}
              <span className={styles.title}>{t(`pageName:${page}`)}</span>
            </Link>
          </li>
        ))}
      </ul>
      <button
        type="button"
        className={styles.fold}
        aria-expanded={!narrow}
        aria-label={t(narrow ? 'expand' : 'collapse')}
        onClick={fold}
      >
        {narrow ? <MenuUnfoldOutlined aria-hidden /> : <MenuFoldOutlined aria-hidden />}
      </button>
    </nav>
  );
}
