import { LinkOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

/** Copies the address of what is on screen; where the browser forbids it the address is shown to be copied by hand. */
export function CopyLink() {
  const { t } = useTranslation('page');
  const [state, setState] = useState<'idle' | 'copied' | 'shown'>('idle');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(window.location.href);
      setState('copied');
    } catch {
      // A page served over plain HTTP has no clipboard.
      setState('shown');
    }
  };
  if (state === 'shown') {
    return (
      <input
        readOnly
        aria-label={t('copyLink')}
        value={window.location.href}
        ref={(field) => field?.select()}
        style={{ width: 220 }}
      />
    );
  }
  return (
    <Button icon={<LinkOutlined />} onClick={() => void copy()}>
      <span role="status">{t(state === 'copied' ? 'linkCopied' : 'copyLink')}</span>
    </Button>
  );
}
