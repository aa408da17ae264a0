import { CopyOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './bulk.module.css';
import { tableText } from './table-text.ts';

/** Copies a table for a spreadsheet; where the browser forbids it the text is shown to be copied by hand. */
export function CopyTable({ rows }: { readonly rows: readonly (readonly string[])[] }) {
  const { t } = useTranslation('bulk');
  const [state, setState] = useState<'idle' | 'copied' | 'shown'>('idle');
  const text = tableText(rows);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setState('copied');
    } catch {
      // A page served over plain HTTP has no clipboard.
      setState('shown');
    }
  };
  if (state === 'shown')
    return (
      <textarea
        readOnly
        aria-label={t('copyByHand')}
        className={styles.byHand}
        rows={6}
        value={text}
        ref={(field) => field?.select()}
      />
    );
  return (
    <Button icon={<CopyOutlined />} onClick={() => void copy()}>
      <span role="status">{t(state === 'copied' ? 'copied' : 'copy')}</span>
    </Button>
  );
}
