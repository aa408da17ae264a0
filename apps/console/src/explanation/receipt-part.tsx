import { useTranslation } from 'react-i18next';
import { beijingTime } from '../beijing-time.ts';
import { useRecorder } from '../figure/recorder.ts';
import { type FragmentOf, graphql, readFragment } from '../graphql.ts';
import styles from './explanation.module.css';
import { ReceiptDownload } from './receipt-download.tsx';

export const ReceiptPartFragment = graphql(`
  fragment ReceiptPart on Evaluation {
    id
    receiptHash
    evaluatedAt
    evaluatedBy
    referenceDate
    standard {
      key
      hash
    }
  }
`);

/** The name under which the gateway hands a receipt out. */
const receiptFile = (hash: string): string => `receipt-${hash.replace(/^.*:/, '').slice(0, 12)}.json`;

interface ReceiptPartProps {
  readonly of: FragmentOf<typeof ReceiptPartFragment>;
  /** Content hash of the criterion's definitions. */
  readonly definitions: string;
}

/** The verifiable record of the evaluation: what it was made of, to take away, and how to check it without this system. */
export function ReceiptPart({ of, definitions }: ReceiptPartProps) {
  const { t } = useTranslation('explanation');
  const recorder = useRecorder();
  const { id, receiptHash, evaluatedAt, evaluatedBy, referenceDate, standard } = readFragment(ReceiptPartFragment, of);
  const file = receiptFile(receiptHash);
  return (
    <section className={styles.receipt}>
      <h3>{t('receipt')}</h3>
      <p>{t('receiptNote')}</p>
      <dl className={styles.facts}>
        <dt>{t('evaluatedAt')}</dt>
        <dd>
          {beijingTime(evaluatedAt)} · {recorder(evaluatedBy)}
        </dd>
        <dt>{t('referenceDate')}</dt>
        <dd>{referenceDate}</dd>
        {(
          [
            ['receiptDigest', receiptHash],
            ['standardDigest', standard.hash],
            ['definitionsDigest', definitions],
          ] as const
        ).map(([name, hash]) => [
          <dt key={name}>{t(name)}</dt>,
          <dd key={`${name} value`}>
            <code>{hash}</code>
          </dd>,
        ])}
        <dt>{t('verify')}</dt>
        <dd>
          <code>npm run --silent qunxing -- verify {file}</code>
          <p>{t('verifyNote')}</p>
        </dd>
      </dl>
      <ReceiptDownload href={`/receipts/${encodeURIComponent(id)}.json`} file={file} />
    </section>
  );
}
