import { useTranslation } from 'react-i18next';
import { ApplicationsOfCluster } from '../../application/applications-of-cluster.tsx';
import { beijingDay } from '../../beijing-time.ts';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { useLocalized } from '../../language/localized.ts';
import { CoverageBar } from '../../verdict/coverage-bar.tsx';
import { VerdictMark } from '../../verdict/verdict-mark.tsx';
import { EvaluateButton } from './evaluate-button.tsx';
import styles from './evaluation.module.css';

export const EvaluationLineFragment = graphql(`
  fragment EvaluationLine on Evaluation {
    id
    verdict
    provisional
    met
    total
    known
    needed
    evaluatedAt
    referenceDate
    referenceYear
    referenceYearRule {
      zh
      en
    }
  }
`);

interface EvaluationLineProps {
  readonly of: FragmentOf<typeof EvaluationLineFragment>;
  readonly cluster: string;
  readonly standard: string;
}

/** The verdict as a whole, how much is known, and when it was evaluated. */
export function EvaluationLine({ of, cluster, standard }: EvaluationLineProps) {
  const { t } = useTranslation('cluster');
  const localized = useLocalized();
  const evaluation = readFragment(EvaluationLineFragment, of);
  return (
    <div className={styles.line}>
      <VerdictMark kind={evaluation.verdict} provisional={evaluation.provisional} />
      <span>{t('criteriaMet', { met: evaluation.met, total: evaluation.total })}</span>
      <span className={styles.known}>
        {t('known')} <CoverageBar known={evaluation.known} needed={evaluation.needed} />
      </span>
      <span className={styles.when}>
        {/* Where nothing is known the date is only that of the evaluation's last full year: figures reach up to no date. */}
        {t(evaluation.known === 0 ? 'evaluatedUnknown' : 'evaluatedAt', {
          when: beijingDay(evaluation.evaluatedAt),
          reference: evaluation.referenceDate,
        })}
      </span>
      {evaluation.known > 0 && (
        <span className={styles.when}>
          {t('referenceYear', { year: evaluation.referenceYear, rule: localized(evaluation.referenceYearRule) })}
        </span>
      )}
      <ApplicationsOfCluster cluster={cluster} />
      <EvaluateButton cluster={cluster} standard={standard} again />
    </div>
  );
}
