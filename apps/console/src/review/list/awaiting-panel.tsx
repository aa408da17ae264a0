import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { beijingDay } from '../../beijing-time.ts';
import { CountyNames } from '../../clusters/county-names.tsx';
import { graphql, type ResultOf } from '../../graphql.ts';
import { DemonstrationMark } from '../../provenance/demonstration-mark.tsx';
import { useViewer } from '../../session/signed-in.tsx';
import { reviewAddress } from '../review-address.ts';
import styles from './list.module.css';

export const AwaitingPanelFragment = graphql(`
  fragment AwaitingPanel on Application {
    id
    since
    cluster {
      id
      name
      demonstration
      counties {
        lead
        division {
          code
          name
          english
        }
      }
    }
  }
`);

/** Applications for which experts are to be assigned; none when there is nothing. */
export function AwaitingPanel({ of }: { readonly of: readonly ResultOf<typeof AwaitingPanelFragment>[] }) {
  const { t } = useTranslation('review');
  const { role } = useViewer();
  if (of.length === 0) return null;
  return (
    <section className={styles.part}>
      <h2>{t('toAssign')}</h2>
      {role === 'province' && of.length > 1 && (
        <Link to="/applications/bulk?act=assign_experts">{t('assignMany')}</Link>
      )}
      <ul>
        {of.map(({ id, since, cluster }) => (
          <li key={id}>
            <Link to={reviewAddress(id)} className={styles.line}>
              <span className={styles.name}>
                <strong>{cluster.name}</strong>
                {cluster.demonstration && <DemonstrationMark />}
              </span>
              <span>
                <CountyNames of={cluster.counties} />
              </span>
              <span>{t('assign')}</span>
              <time dateTime={since}>{beijingDay(since)}</time>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
