import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { useLocalized } from '../../language/localized.ts';
import { CoverageBar } from '../../verdict/coverage-bar.tsx';
import { VerdictMark } from '../../verdict/verdict-mark.tsx';
import styles from './aspect-grid.module.css';

export const AspectGridFragment = graphql(`
  fragment AspectGrid on Evaluation {
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
    }
  }
`);

interface AspectGridProps {
  readonly of: FragmentOf<typeof AspectGridFragment>;
  readonly chosen: string | null;
}

/** The aspects, each with verdict, how many conditions are met and how much is known; one is open below. */
export function AspectGrid({ of, chosen }: AspectGridProps) {
  const { t } = useTranslation('cluster');
  const localized = useLocalized();
  const [address] = useSearchParams();
  const { criteria } = readFragment(AspectGridFragment, of);
  const addressOf = (aspect: string) => {
    const parameters = new URLSearchParams(address);
    parameters.set('aspect', aspect);
    parameters.delete('why');
    return `?${parameters}`;
  };
  return (
    <nav aria-label={t('aspects')}>
      <ul className={styles.grid}>
        {criteria.map(({ criterion, verdict, provisional, met, total, warnings, known, needed }) => (
          <li key={criterion.key}>
            <Link
              to={addressOf(criterion.key)}
              preventScrollReset
              className={styles.aspect}
              aria-current={criterion.key === chosen ? 'true' : undefined}
            >
              <strong>{localized(criterion.title)}</strong>
              <VerdictMark kind={verdict} provisional={provisional} />
              <span className={styles.counts}>
                <span>{total === 0 ? t('noHard') : t('metOf', { met, total })}</span>
                <CoverageBar known={known} needed={needed} />
              </span>
              {warnings > 0 && <small>{t('warnings', { count: warnings })}</small>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
