import { SearchOutlined } from '@ant-design/icons';
import { Input } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { useClusterAddress } from './cluster-address.ts';
import styles from './clusters.module.css';

const typing = (element: Element | null) => element?.closest('input, textarea, select, [contenteditable]') !== null;

/** Looks for clusters by name, industry or niche; Enter applies it, `/` goes there. */
export function ClusterSearch({ filter, filterBy }: Pick<ReturnType<typeof useClusterAddress>, 'filter' | 'filterBy'>) {
  const { t } = useTranslation('clusters');
  const place = useRef<HTMLDivElement>(null);
  const [text, setText] = useState(filter.search ?? '');
  useEffect(() => setText(filter.search ?? ''), [filter.search]);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || typing(document.activeElement)) return;
      event.preventDefault();
      place.current?.querySelector('input')?.focus();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
  const apply = (wanted: string) => filterBy({ search: wanted.trim() || null });
  return (
    <div ref={place} className={styles.search}>
      <Input
        aria-label={t('search')}
        aria-keyshortcuts="/"
        placeholder={t('search')}
        prefix={<SearchOutlined aria-hidden />}
        value={text}
        allowClear
        onChange={({ target: { value } }) => {
          setText(value);
          if (value === '' && filter.search !== null) apply('');
        }}
        onPressEnter={() => apply(text)}
      />
    </div>
  );
}
