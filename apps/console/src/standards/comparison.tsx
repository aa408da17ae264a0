import { useTranslation } from 'react-i18next';
import { type FragmentOf, graphql, readFragment } from '../graphql.ts';
import { useLocalized } from '../language/localized.ts';
import { byCriterion } from './by-criterion.ts';
import { ComparedCell, ComparedRequirementFragment } from './compared-cell.tsx';
import { asksTheSame, pairUp } from './pair-up.ts';
import styles from './requirement-table.module.css';
import layout from './standards.module.css';

export const ComparisonFragment = graphql(
  `
    fragment Comparison on Standard {
      key
      title {
        zh
        en
      }
      requirements {
        key
        operator
        force
        group
        criterion {
          key
          hash
          title {
            zh
            en
          }
        }
        metric {
          key
          title {
            zh
            en
          }
        }
        threshold {
          status
          text {
            zh
          }
        }
        variant {
          value
        }
        parameters {
          key
          text {
            zh
          }
        }
        ...ComparedRequirement
      }
    }
  `,
  [ComparedRequirementFragment],
);

interface ComparisonProps {
  readonly left: FragmentOf<typeof ComparisonFragment>;
  readonly right: FragmentOf<typeof ComparisonFragment>;
  readonly onlyDifferent: boolean;
}

/** Two standards metric by metric; where they ask different things the row says so. */
export function Comparison({ left, right, onlyDifferent }: ComparisonProps) {
  const { t } = useTranslation('standards');
  const localized = useLocalized();
  const one = readFragment(ComparisonFragment, left);
  const other = readFragment(ComparisonFragment, right);
  const pairs = pairUp(one.requirements, other.requirements).map((pair) => ({
    ...pair,
    criterion: pair.asked.criterion,
    same: asksTheSame(pair),
  }));
  const different = pairs.filter(({ same }) => !same);
  return (
    <>
      <p role="status" className={layout.intro}>
        {different.length === 0 ? t('noDifference') : t('differences', { count: different.length, of: pairs.length })}
      </p>
      {byCriterion(onlyDifferent ? different : pairs).map(({ criterion, entries }) => (
        <section key={criterion.key} className={layout.criterion} aria-label={localized(criterion.title)}>
          <h2>{localized(criterion.title)}</h2>
          <table className={styles.table}>
            <caption>{localized(criterion.title)}</caption>
            <colgroup>
              <col className={styles.third} />
              <col />
              <col />
            </colgroup>
            <thead>
              <tr>
                <th scope="col">{t('metric')}</th>
                <th scope="col">{localized(one.title)}</th>
                <th scope="col">{localized(other.title)}</th>
              </tr>
            </thead>
            <tbody>
              {entries.map(({ asked, left: mine, right: theirs, same }) => (
                <tr key={`${asked.key} ${mine === null}`}>
                  <th scope="row">
                    {localized(asked.metric.title)} {!same && <span className={styles.differs}>≠ {t('differs')}</span>}
                  </th>
                  <ComparedCell of={mine} differs={!same} label={localized(one.title)} />
                  <ComparedCell of={theirs} differs={!same} label={localized(other.title)} />
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ))}
    </>
  );
}
