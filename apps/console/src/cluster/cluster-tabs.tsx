import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { PageTabs } from '../page/page-tabs.tsx';
import styles from './cluster-tabs.module.css';

const parts = [
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
  const search = standard ? `?${new URLSearchParams({ standard })}` : '';
  return (
    <PageTabs
      className={styles.tabs}
      label={t('parts')}
      tabs={parts.map(({ path, title }) => ({
        to: `/clusters/${encodeURIComponent(id)}${path}${search}`,
        title: t(title),
      }))}
    />
  );
}
