import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type FragmentOf, graphql, readFragment } from '../graphql.ts';
import { useLocalized } from '../language/localized.ts';
import { VerdictMark } from '../verdict/verdict-mark.tsx';
import styles from './cluster-beside.module.css';

export const AspectLinesFragment = graphql(`
  fragment AspectLines on Evaluation {
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

interface AspectLinesProps {
  readonly of: FragmentOf<typeof AspectLinesFragment>;
  readonly cluster: string;
}

/** The aspects of an evaluation, one a line, each leading to its requirements. */
export function AspectLines({ of, cluster }: AspectLinesProps) {
  const { t } = useTranslation('clusters');
  const localized = useLocalized();
  const { standard, criteria } = readFragment(AspectLinesFragment, of);
  return (
    <section className={styles.aspects} aria-label={t('verdictLabel')}>
      <p className={styles.standard}>
        {t('standard')}：{localized(standard.title)}
      </p>
      <ul>
        {criteria.map(({ criterion, verdict, provisional, met, total }) => (
          <li key={criterion.key}>
            <Link
              to={`/clusters/${encodeURIComponent(cluster)}?standard=${standard.key}&aspect=${criterion.key}`}
              className={styles.aspect}
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
