import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type FragmentOf, graphql, readFragment } from '../graphql.ts';
import { useLocalized } from '../language/localized.ts';
import { SourcedValue, SourcedValueFragment } from '../provenance/sourced-value.tsx';
import styles from './procedure.module.css';

export const RoundsFragment = graphql(
  `
    fragment Rounds on Query {
      rounds {
        key
        title {
          zh
          en
        }
        opensOn {
          ...SourcedValue
        }
        closesOn {
          ...SourcedValue
        }
        leastRecommendations {
          ...SourcedValue
        }
        mostRecommendations {
          ...SourcedValue
        }
        standard {
          key
          title {
            zh
            en
          }
        }
      }
    }
  `,
  [SourcedValueFragment],
);

/** The intakes under a yearly notice: window, quota and the standard each pins. */
export function Rounds({ of }: { readonly of: FragmentOf<typeof RoundsFragment> }) {
  const { t } = useTranslation('standards');
  const localized = useLocalized();
  const { rounds } = readFragment(RoundsFragment, of);
  if (rounds.length === 0) return null;
  return (
    <section className={styles.procedure} aria-labelledby="rounds">
      <h2 id="rounds">{t('rounds')}</h2>
      {rounds.map((round) => (
        <div key={round.key}>
          <h3>{localized(round.title)}</h3>
          <dl className={styles.values}>
            <div>
              <dt>{t('requirements')}</dt>
              <dd>
                <Link to={`/standards/${round.standard.key}`}>{localized(round.standard.title)}</Link>
              </dd>
            </div>
            {(
              [
                [t('opensOn'), round.opensOn],
                [t('closesOn'), round.closesOn],
                [t('leastRecommendations'), round.leastRecommendations],
                [t('mostRecommendations'), round.mostRecommendations],
              ] as const
            ).map(
              ([name, value]) =>
                value && (
                  <div key={name}>
                    <dt>{name}</dt>
                    <dd>
                      <SourcedValue of={value} />
                    </dd>
                  </div>
                ),
            )}
          </dl>
        </div>
      ))}
    </section>
  );
}
