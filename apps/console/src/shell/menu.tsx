import { MenuFoldOutlined, MenuUnfoldOutlined } from '@ant-design/icons';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { recall, remember } from '../preference.ts';
import styles from './menu.module.css';
import { menuEntries } from './menu-entries.tsx';

/** The main menu: at the side, collapsible to icons; on a phone a bar at the bottom. */
export function Menu() {
  const { t } = useTranslation('shell');
  const [narrow, setNarrow] = useState(() => recall('menu') === 'narrow');
  const fold = () => {
    remember('menu', narrow ? 'wide' : 'narrow');
    setNarrow(!narrow);
  };
  return (
    <nav aria-label={t('menu')} className={styles.menu} data-narrow={narrow}>
      <ul>
        {menuEntries.map(({ to, title, short, icon }) => (
          <li key={to}>
            <NavLink to={to} end={to === '/'} title={narrow ? t(title) : undefined} className={styles.entry ?? ''}>
              {icon}
              <span className={styles.title}>{t(title)}</span>
              <span className={styles.short}>{t(short)}</span>
            </NavLink>
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
