import { DownloadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './explanation.module.css';

interface ReceiptDownloadProps {
  /** Where the gateway hands the receipt out. */
  readonly href: string;
  /** The name to keep it under. */
  readonly file: string;
}

/** Why a receipt was not handed out. */
type Refusal = 'receiptWithheld' | 'receiptFailed';

/** The file of a receipt; a refusal instead of it. */
async function fetchReceipt(href: string): Promise<Blob | Refusal> {
  try {
    const answer = await fetch(href, { credentials: 'same-origin' });
    if (answer.ok) return await answer.blob();
    return answer.status === 403 ? 'receiptWithheld' : 'receiptFailed';
  } catch {
    return 'receiptFailed';
  }
}

/** Gives the browser a file to keep. */
function keep(content: Blob, file: string): void {
  const address = URL.createObjectURL(content);
  Object.assign(document.createElement('a'), { href: address, download: file }).click();
  URL.revokeObjectURL(address);
}

/** Downloads a receipt; who may not have the file is told why, instead of keeping a file that holds the refusal. */
export function ReceiptDownload({ href, file }: ReceiptDownloadProps) {
  const { t } = useTranslation('explanation');
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const download = async (event: React.MouseEvent) => {
    event.preventDefault();
    const answer = await fetchReceipt(href);
    if (typeof answer === 'string') setRefusal(answer);
    else {
      setRefusal(null);
      keep(answer, file);
    }
  };
  return (
    <>
      <Button icon={<DownloadOutlined />} href={href} download={file} onClick={download}>
        {t('download')}
      </Button>
      <p role="status" className={styles.refusal}>
        {refusal && t(refusal)}
      </p>
    </>
  );
}
