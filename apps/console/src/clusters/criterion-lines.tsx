import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type FragmentOf, graphql, readFragment } from '../graphql.ts';
import { useLocalized } from '../language/localized.ts';
import { VerdictMark } from '../verdict/verdict-mark.tsx';
import styles from './cluster-beside.module.css';

export const CriterionLinesFragment = graphql(`
  fragment CriterionLines on Evaluation {
    id
    standard {
      key
      title {
        zh
        en
      }
    }
    criteria {
      verdict
      provisional
      met
      total
      criterion {
        key
        title {
          zh
          en
        }
      }
    }
  }
`);

interface CriterionLinesProps {
  readonly of: FragmentOf<typeof CriterionLinesFragment>;
  readonly cluster: string;
}

/** The criteria of an evaluation, one a line, each leading to its requirements. */
export function CriterionLines({ of, cluster }: CriterionLinesProps) {
  const { t } = useTranslation('clusters');
  const localized = useLocalized();
  const { standard, criteria } = readFragment(CriterionLinesFragment, of);
  return (
    <section className={styles.criteria} aria-label={t('verdictLabel')}>
      <p className={styles.standard}>
        {t('standard')}：{localized(standard.title)}
      </p>
      <ul>
        {criteria.map(({ criterion, verdict, provisional, met, total }) => (
          <li key={criterion.key}>
            <Link
              to={`/clusters/${encodeURIComponent(cluster)}?standard=${standard.key}&criterion=${criterion.key}`}
              className={styles.criterion}
            >
              {localized(criterion.title)}
            </Link>
            <span className={styles.met}>
              {met}/{total}
            </span>
            <VerdictMark kind={verdict} provisional={provisional} />
          </li>
        ))}
      </ul>
    </section>
  );
}
