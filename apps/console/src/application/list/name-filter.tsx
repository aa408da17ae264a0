import { Input } from 'antd';
import { useTranslation } from 'react-i18next';
import styles from './list.module.css';

interface NameFilterProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Narrows applications to those whose cluster has a text in its name, once it is typed and sent. */
export function NameFilter({ value, onChange }: NameFilterProps) {
  const { t } = useTranslation('application');
  return (
    <Input.Search
      key={value}
      className={styles.byName ?? ''}
      size="small"
      allowClear
      aria-label={t('nameLabel')}
      placeholder={t('nameLabel')}
      maxLength={100}
      defaultValue={value}
      onSearch={(text) => onChange(text.trim())}
    />
  );
}
