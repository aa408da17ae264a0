import { FilterOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNarrow } from '../table/room.ts';
import type { useClusterAddress } from './cluster-address.ts';
import { conditionsIn } from './cluster-filter.ts';
import { ClusterSearch } from './cluster-search.tsx';
import styles from './clusters.module.css';
import { FilterSentence, type FilterSentenceProps } from './filter-sentence.tsx';

interface ListToolsProps extends FilterSentenceProps {
  readonly address: ReturnType<typeof useClusterAddress>;
  /** Views, columns and export. */
  readonly children: ReactNode;
}

/** Search, views, columns, export, and the filter as a sentence; on a phone the sentence is folded. */
export function ListTools({ children, ...sentence }: ListToolsProps) {
  const { t } = useTranslation('clusters');
  const narrow = useNarrow();
  const [unfolded, setUnfolded] = useState(false);
  const count = conditionsIn(sentence.address.filter);
  return (
    <div className={styles.tools}>
      <ClusterSearch {...sentence.address} />
      {narrow && (
        <Button icon={<FilterOutlined aria-hidden />} aria-expanded={unfolded} onClick={() => setUnfolded(!unfolded)}>
          {count === 0 ? t('unfoldFilters') : t('unfoldFiltersCount', { count })}
        </Button>
      )}
      {children}
      {(!narrow || unfolded) && <FilterSentence {...sentence} />}
    </div>
  );
}
