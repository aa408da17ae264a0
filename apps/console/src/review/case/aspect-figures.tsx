import { useTranslation } from 'react-i18next';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { useLocalized } from '../../language/localized.ts';
import { VerdictMark } from '../../verdict/verdict-mark.tsx';
import styles from './review.module.css';

export const AspectFiguresFragment = graphql(`
  fragment AspectFigures on Evaluation {
    criteria {
      criterion {
        key
        hash
      }
      requirements {
        verdict
        provisional
        sentence {
          zh
          en
        }
        requirement {
          key
          sentence {
            zh
            en
          }
        }
      }
    }
  }
`);

interface AspectFiguresProps {
  /** Null while nothing was locked, or it is still being read. */
  readonly of: FragmentOf<typeof AspectFiguresFragment> | null;
  /** Key of the aspect. */
  readonly aspect: string;
}

/** What was locked of one aspect when the application was handed in: each requirement with its verdict and figures. */
export function AspectFigures({ of, aspect }: AspectFiguresProps) {
  const { t } = useTranslation('review');
  const localized = useLocalized();
  const locked =
    of && readFragment(AspectFiguresFragment, of).criteria.find(({ criterion }) => criterion.key === aspect);
  return (
    <aside className={styles.beside}>
      <h4>{t('beside')}</h4>
      {locked ? (
        <ul>
          {locked.requirements.map(({ requirement, verdict, provisional, sentence }) => (
            <li key={requirement.key}>
              <span>{localized(requirement.sentence)}</span>
              <VerdictMark kind={verdict} provisional={provisional} />
              <small>{localized(sentence)}</small>
            </li>
          ))}
        </ul>
      ) : (
        <p className={styles.quiet}>{t('noFigures')}</p>
      )}
    </aside>
  );
}
