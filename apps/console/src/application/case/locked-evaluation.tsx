import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { beijingTime } from '../../beijing-time.ts';
import { clusterAddress } from '../../clusters/cluster-link.ts';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { useLocalized } from '../../language/localized.ts';
import { CoverageBar } from '../../verdict/coverage-bar.tsx';
import { VerdictMark } from '../../verdict/verdict-mark.tsx';
import styles from './case.module.css';

export const LockedEvaluationFragment = graphql(`
  fragment LockedEvaluation on Application {
    cluster {
      id
    }
    round {
      key
      standard {
        key
      }
    }
    evaluation {
      id
      verdict
      provisional
      met
      total
      known
      needed
      evaluatedAt
      standard {
        key
        title {
          zh
          en
        }
      }
      criteria {
        verdict
        criterion {
          key
          hash
          title {
            zh
            en
          }
        }
      }
    }
  }
`);

/** The verdict that was locked when an application was last handed in, criterion by criterion, and the way to the figures. */
export function LockedEvaluation({ of }: { readonly of: FragmentOf<typeof LockedEvaluationFragment> }) {
  const { t } = useTranslation('application');
  const localized = useLocalized();
  const { cluster, round, evaluation } = readFragment(LockedEvaluationFragment, of);
  return (
    <section className={styles.locked} aria-labelledby="locked">
      <h2 id="locked">{t('locked')}</h2>
      {evaluation ? (
        <>
          <p className={styles.row}>
            <VerdictMark kind={evaluation.verdict} provisional={evaluation.provisional} />
            <span>{t('criteriaMet', { met: evaluation.met, total: evaluation.total })}</span>
            <span>
              {t('known')} <CoverageBar known={evaluation.known} needed={evaluation.needed} />
            </span>
          </p>
          <p className={styles.quiet}>
            {t('lockedAt', {
              standard: localized(evaluation.standard.title),
              when: beijingTime(evaluation.evaluatedAt),
            })}
          </p>
          <ul className={styles.criteria}>
            {evaluation.criteria.map(({ criterion, verdict }) => (
              <li key={criterion.key}>
                {localized(criterion.title)} <VerdictMark kind={verdict} />
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p className={styles.quiet}>{t('notLocked')}</p>
      )}
      <Link to={clusterAddress(cluster.id, round.standard.key)}>{t('toCluster')}</Link>
    </section>
  );
}
