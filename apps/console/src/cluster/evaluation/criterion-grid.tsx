import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { useLocalized } from '../../language/localized.ts';
import { CoverageBar } from '../../verdict/coverage-bar.tsx';
import { VerdictMark } from '../../verdict/verdict-mark.tsx';
import styles from './criterion-grid.module.css';
import { VerdictTally } from './verdict-tally.tsx';

export const CriterionGridFragment = graphql(`
  fragment CriterionGrid on Evaluation {
    criteria {
      verdict
      provisional
      met
      total
      warnings
      known
      needed
      criterion {
        key
        hash
        title {
          zh
          en
        }
      }
      requirements {
        verdict
        requirement {
          key
          force
        }
      }
    }
  }
`);

interface CriterionGridProps {
  readonly of: FragmentOf<typeof CriterionGridFragment>;
  readonly chosen: string | null;
  /** Whether provisional verdicts bear their mark here; not where all of them are. */
  readonly marked: boolean;
}

/** The criteria, each with verdict, how many conditions came out how, and how much is known; one is open below. */
export function CriterionGrid({ of, chosen, marked }: CriterionGridProps) {
  const { t } = useTranslation(['cluster', 'verdict']);
  const localized = useLocalized();
  const [address] = useSearchParams();
  const { criteria } = readFragment(CriterionGridFragment, of);
  const addressOf = (criterion: string) => {
    const parameters = new URLSearchParams(address);
    parameters.set('criterion', criterion);
    parameters.delete('why');
    return `?${parameters}`;
  };
  return (
    <nav aria-label={t('criteria')}>
      <ul className={styles.grid}>
        {criteria.map(({ criterion, verdict, provisional, met, total, warnings, known, needed, requirements }) => (
          <li key={criterion.key}>
            <Link
              to={addressOf(criterion.key)}
              preventScrollReset
              className={styles.criterion}
              aria-current={criterion.key === chosen ? 'true' : undefined}
            >
              <strong>{localized(criterion.title)}</strong>
              <span className={styles.row}>
                <VerdictMark kind={verdict} provisional={marked && provisional} />
                <VerdictTally
                  of={requirements
                    .filter(({ requirement }) => requirement.force !== 'informative')
                    .map((result) => result.verdict)}
                />
              </span>
              <span className={styles.row}>
                <span>{total === 0 ? t('noHard') : t('metOf', { met, total })}</span>
                <span className={styles.known}>
                  {t('known')} <CoverageBar known={known} needed={needed} />
                </span>
              </span>
              {warnings > 0 && <small>{t('warnings', { count: warnings })}</small>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
