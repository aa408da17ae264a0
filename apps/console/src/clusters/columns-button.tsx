import { TableOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { PanelButton } from '../page/panel-button.tsx';
import { choosableColumns, type useHiddenColumns } from './cluster-columns.ts';
import styles from './panels.module.css';

/** Chooses the columns of the list. */
export function ColumnsButton({ hidden, toggle }: ReturnType<typeof useHiddenColumns>) {
  const { t } = useTranslation('clusters');
  return (
    <PanelButton label={t('columns')} icon={<TableOutlined aria-hidden />}>
      {() => (
        <ul className={styles.columns}>
          {choosableColumns.map((column) => (
            <li key={column}>
              <label>
                <input type="checkbox" checked={!hidden.includes(column)} onChange={() => toggle(column)} />
                {t(column)}
              </label>
            </li>
          ))}
        </ul>
      )}
    </PanelButton>
  );
}
