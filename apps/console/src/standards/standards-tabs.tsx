import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import styles from './standards.module.css';

const parts = [
  { to: '/standards', title: 'title' },
  { to: '/standards/compare', title: 'compare' },
  { to: '/procedures', title: 'procedures' },
  { to: '/criteria', title: 'criteria' },
] as const;

/** The parts of 标准与指标. */
export function StandardsTabs() {
  const { t } = useTranslation('standards');
  return (
    <nav className={styles.tabs} aria-label={t('parts')}>
      {parts.map(({ to, title }) => (
        <NavLink key={to} to={to} end>
          {t(title)}
        </NavLink>
      ))}
    </nav>
  );
}
