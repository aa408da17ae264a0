import { DownloadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../language/localized.ts';
import type { ClusterOrder } from './cluster-address.ts';

interface ExportLinkProps {
  readonly condition: Readonly<Record<string, unknown>>;
  readonly order: ClusterOrder;
}

/** Downloads every match of the filter, not just the page, as a table for Excel. */
export function ExportLink({ condition, order }: ExportLinkProps) {
  const { t } = useTranslation('clusters');
  const parameters = new URLSearchParams({
    ...Object.fromEntries(Object.entries(condition).map(([part, value]) => [part, String(value)])),
    orderBy: order.column,
    direction: order.direction,
    language: useLanguage(),
  });
  return (
    <Button
      href={`/export/clusters.csv?${parameters}`}
      icon={<DownloadOutlined aria-hidden />}
      title={t('exportMeaning')}
      download
    >
      {t('export')}
    </Button>
  );
}
