import { DownloadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { beijingTime } from '../beijing-time.ts';
import { Answer } from '../gateway/answer.tsx';
import { graphql, type ResultOf } from '../graphql.ts';
import { Waiting } from '../page/waiting.tsx';
import styles from './audit.module.css';

const LogQuery = graphql(`
  query AuditLog {
    auditLog {
      size
      streams
      waiting
      signs
      heads(first: 1) {
        size
        root
        at
        signer
      }
    }
  }
`);

type Log = ResultOf<typeof LogQuery>['auditLog'];

function Head({ of: { signs, heads } }: { readonly of: Log }) {
  const { t } = useTranslation('audit');
  const [head] = heads;
  if (head === undefined) {
    return (
      <>
        <dt>{t('head')}</dt>
        <dd>{t(signs ? 'signsSoon' : 'unsigned')}</dd>
      </>
    );
  }
  return (
    <>
      <dt>{t('head')}</dt>
      <dd>{t('headOf', { at: beijingTime(head.at), count: head.size })}</dd>
      <dt>{t('root')}</dt>
      <dd className={styles.hash}>{head.root}</dd>
      <dt>{t('signer')}</dt>
      <dd className={styles.hash}>{head.signer}</dd>
    </>
  );
}

/** How far the log has come, its newest signature, and how anybody checks it without this system. */
export function AuditLog() {
  const { t } = useTranslation('audit');
  const answer = useQuery({ query: LogQuery, requestPolicy: 'cache-and-network' });
  return (
    <section className={styles.log} aria-labelledby="audit-log">
      <h2 id="audit-log">{t('log')}</h2>
      <Answer of={answer} waiting={<Waiting bars={[22, 22, 22, 22]} />}>
        {({ auditLog }) => (
          <>
            <dl className={styles.facts}>
              <dt>{t('size')}</dt>
              <dd>
                {t('sizeOf', { count: auditLog.size, streams: auditLog.streams })}
                {auditLog.waiting > 0 && ` · ${t('waiting', { count: auditLog.waiting })}`}
              </dd>
              <Head of={auditLog} />
            </dl>
            <div className={styles.downloads}>
              <Button href="/audit/export" icon={<DownloadOutlined aria-hidden />} download>
                {t('downloadLog')}
              </Button>
              {auditLog.heads.length > 0 && (
                <Button href="/audit/head" icon={<DownloadOutlined aria-hidden />} download>
                  {t('downloadHead')}
                </Button>
              )}
            </div>
            <details className={styles.how}>
              <summary>{t('how')}</summary>
              <p>{t('howRun')}</p>
              <pre className={styles.command}>
                {`qunxing audit verify audit.ndjson --head audit-head.json --key ${auditLog.heads[0]?.signer ?? 'sha256:…'}`}
              </pre>
              <p>{t('howKey')}</p>
              <p>{t('howKeep')}</p>
            </details>
          </>
        )}
      </Answer>
    </section>
  );
}
