import { useTranslation } from 'react-i18next';
import { NavLink, useSearchParams } from 'react-router';
import styles from './cluster-tabs.module.css';

const tabs = [
  { path: '', title: 'evaluation' },
  { path: '/figures', title: 'figures' },
  { path: '/roster', title: 'roster' },
  { path: '/titles', title: 'titles' },
  { path: '/charts', title: 'charts' },
] as const;

/** The parts of a cluster; the chosen standard goes along. */
export function ClusterTabs({ id }: { readonly id: string }) {
  const { t } = useTranslation('cluster');
  const [address] = useSearchParams();
  const standard = address.get('standard');
  return (
    <nav className={styles.tabs} aria-label={t('parts')}>
      {tabs.map(({ path, title }) => (
        <NavLink
          key={title}
          end
          to={`/clusters/${encodeURIComponent(id)}${path}${standard ? `?standard=${encodeURIComponent(standard)}` : ''}`}
        >
          {t(title)}
        </NavLink>
      ))}
    </nav>
  );
}
