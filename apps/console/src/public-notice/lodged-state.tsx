import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { beijingTime } from '../beijing-time.ts';
import { Answer } from '../gateway/answer.tsx';
import { graphql } from '../graphql.ts';
import { useLocalized } from '../language/localized.ts';
import { Waiting } from '../page/waiting.tsx';
import styles from './public-notice.module.css';

const LodgedObjectionQuery = graphql(`
  query LodgedObjection($receipt: String!) {
    lodgedObjection(receipt: $receipt) {
      filedAt
      cluster
      stage
      reason
      title {
        zh
        en
      }
      inadmissible {
        zh
        en
      }
      notice {
        id
        number
      }
    }
  }
`);

/** How the objection under a receipt stands, asked anew each time. */
export function LodgedState({ receipt }: { readonly receipt: string }) {
  const { t } = useTranslation('publicNotice');
  const localized = useLocalized();
  const answer = useQuery({ query: LodgedObjectionQuery, variables: { receipt }, requestPolicy: 'network-only' });
  return (
    <Answer of={answer} waiting={<Waiting bars={[160]} />}>
      {({ lodgedObjection: objection }) =>
        objection ? (
          <section className={styles.card} aria-label={t('state')}>
            <div className={styles.head}>
              <h2>{t('state')}</h2>
              <span className={styles.stage} data-stage={objection.stage}>
                {localized(objection.title)}
              </span>
            </div>
            <dl className={styles.facts}>
              <dt>{t('against')}</dt>
              <dd>{objection.cluster}</dd>
              <dt>{t('notices')}</dt>
              <dd>
                <Link to={`/public/notices/${objection.notice.id}`}>{objection.notice.number}</Link>
              </dd>
              <dt>{t('filedAt')}</dt>
              <dd>{beijingTime(objection.filedAt)}</dd>
              {objection.reason && (
                <>
                  <dt>{t('reason')}</dt>
                  <dd>
                    {objection.inadmissible && `${localized(objection.inadmissible)}：`}
                    {objection.reason}
                  </dd>
                </>
              )}
            </dl>
          </section>
        ) : (
          <p role="alert" className={styles.refused}>
            {t('noSuch')}
          </p>
        )
      }
    </Answer>
  );
}
