import { useTranslation } from 'react-i18next';
import { PageTabs } from '../page/page-tabs.tsx';
import styles from './standards.module.css';

const parts = [
  { to: '/standards', page: 'standards' },
  { to: '/standards/compare', page: 'compare' },
  { to: '/procedures', page: 'procedures' },
  { to: '/criteria', page: 'criteria' },
] as const;

/** The parts of 标准与指标. */
export function StandardsTabs() {
  const { t } = useTranslation('pageName');
  return (
    <PageTabs className={styles.tabs} label={t('rules')} tabs={parts.map(({ to, page }) => ({ to, title: t(page) }))} />
  );
}
