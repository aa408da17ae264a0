import { Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { applicationAddress } from '../application/application-address.ts';
import { StageMark } from '../application/stage-mark.tsx';
import { CountyNames } from '../clusters/county-names.tsx';
import { useLocalized } from '../language/localized.ts';
import { DemonstrationMark } from '../provenance/demonstration-mark.tsx';
import { type Column, DataTable } from '../table/data-table.tsx';
import styles from './bulk.module.css';
import type { Foreseen } from './bulk.ts';

/** What would become of an application, in words. */
function useForecastWords(): (foreseen: Foreseen) => string {
  const { t } = useTranslation('bulk');
  const localized = useLocalized();
  return ({ obstacle, becomes, experts }) => {
    if (obstacle) return localized(obstacle.message);
    if (experts.length > 0)
      return t('wouldAssign', { names: experts.map(({ name }) => localized(name)).join(t('between')) });
    return becomes ? t('wouldBecome', { stage: localized(becomes.title) }) : t('wouldBe');
  };
}

interface ForecastTableProps {
  readonly items: readonly Foreseen[];
  readonly chosen: readonly Foreseen[];
  readonly choose: (item: Foreseen, on: boolean) => void;
}

/** Every application that matches, what would become of it or why it would be refused; those that can be done may be left out. */
export function ForecastTable({ items, chosen, choose }: ForecastTableProps) {
  const { t } = useTranslation('bulk');
  const says = useForecastWords();
  const columns: readonly Column<Foreseen>[] = [
    {
      key: 'cluster',
      title: t('cluster'),
      cell: (item) => {
        const { id, cluster } = item.application;
        return (
          <span className={styles.name}>
            <Checkbox
              aria-label={t('choose', { name: cluster.name })}
              disabled={item.obstacle !== null}
              checked={chosen.includes(item)}
              onChange={({ target }) => choose(item, target.checked)}
            />
            <Link to={applicationAddress(id)}>{cluster.name}</Link>
            {cluster.demonstration && <DemonstrationMark />}
          </span>
        );
      },
    },
    {
      key: 'counties',
      title: t('counties'),
      cell: ({ application: { cluster } }) => <CountyNames of={cluster.counties} />,
    },
    { key: 'stage', title: t('stage'), cell: ({ application: { stage } }) => <StageMark of={stage} /> },
    {
      key: 'forecast',
      title: t('forecast'),
      cell: (item) => (
        <span className={styles.forecast} data-able={item.obstacle === null}>
          {item.obstacle && <strong>{t('wouldNot')}</strong>}
          {says(item)}
        </span>
      ),
    },
  ];
  return (
    <DataTable caption={t('previewed')} columns={columns} rows={items} keyOf={({ application }) => application.id} />
  );
}
