import { DownloadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import { type FragmentOf, graphql, readFragment } from '../graphql.ts';
import { useLocalized } from '../language/localized.ts';
import styles from './explanation.module.css';

export const ReceiptPartFragment = graphql(`
  fragment ReceiptPart on Evaluation {
    id
    receiptHash
    evaluatedAt
    standard {
      key
      title {
        zh
        en
      }
      document {
        zh
        en
      }
    }
  }
`);

const ReceiptQuery = graphql(`
  query Receipt($id: ID!) {
    evaluation(id: $id) {
      id
      receipt
    }
  }
`);

function save(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

/** The verifiable record of the evaluation, to take away. */
export function ReceiptPart({ of }: { readonly of: FragmentOf<typeof ReceiptPartFragment> }) {
  const { t } = useTranslation('explanation');
  const localized = useLocalized();
  const gateway = useClient();
  const [failed, setFailed] = useState(false);
  const { id, receiptHash, evaluatedAt, standard } = readFragment(ReceiptPartFragment, of);
  const download = async () => {
    const { data } = await gateway.query(ReceiptQuery, { id });
    setFailed(!data?.evaluation);
    if (data?.evaluation) save(data.evaluation.receipt, `${standard.key}-${evaluatedAt.slice(0, 10)}.receipt.json`);
  };
  return (
    <section className={styles.receipt}>
      <h3>{t('receipt')}</h3>
      <p>{localized(standard.title)}</p>
      <p className={styles.help}>{localized(standard.document)}</p>
      <p className={styles.help}>{t('receiptNote')}</p>
      <p className={styles.digest}>
        {t('receiptDigest')} <code>{receiptHash}</code>
      </p>
      <Button icon={<DownloadOutlined />} onClick={() => void download()}>
        {t('download')}
      </Button>
      <p role="alert">{failed && t('downloadFailed')}</p>
    </section>
  );
}
