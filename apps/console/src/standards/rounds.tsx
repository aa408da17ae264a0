import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type FragmentOf, graphql, readFragment } from '../graphql.ts';
import { useLocalized } from '../language/localized.ts';
import styles from './procedure.module.css';
import { ValueRowFragment, ValueRows } from './value-rows.tsx';

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
          ...ValueRow
        }
        closesOn {
          ...ValueRow
        }
        leastRecommendations {
          ...ValueRow
        }
        mostRecommendations {
          ...ValueRow
        }
        copies {
          ...ValueRow
        }
        referenceYear {
          ...ValueRow
        }
        nationalCap {
          ...ValueRow
        }
        certified {
          ...ValueRow
        }
        nominatedNationally {
          ...ValueRow
        }
        standard {
          key
          title {
            zh
            en
          }
        }
        advisory {
          key
          title {
            zh
            en
          }
        }
      }
    }
  `,
  [ValueRowFragment],
);

/** The intakes under a yearly notice: window, quota and the standards each pins. */
export function Rounds({ of }: { readonly of: FragmentOf<typeof RoundsFragment> }) {
  const { t } = useTranslation('standards');
  const localized = useLocalized();
  const { rounds } = readFragment(RoundsFragment, of);
  return rounds.map((round) => {
    const { key, title, standard, advisory } = round;
    const rows = (
      [
        ['opensOn', null, round.opensOn],
        ['closesOn', null, round.closesOn],
        ['leastRecommendations', '个', round.leastRecommendations],
        ['mostRecommendations', '个', round.mostRecommendations],
        ['copies', '份', round.copies],
        ['referenceYear', null, round.referenceYear],
        ['nationalCap', '个', round.nationalCap],
        ['certified', '个', round.certified],
        ['nominatedNationally', '个', round.nominatedNationally],
      ] as const
    ).flatMap(([name, unit, value]) => (value ? [{ key: name, title: t(name), unit, value }] : []));
    return (
      <section key={key} className={styles.procedure} aria-labelledby={key}>
        <h2 id={key}>
          {t('rounds')} · {localized(title)}
        </h2>
        <p className={styles.document}>
          {t('decides')} <Link to={`/standards/${standard.key}`}>{localized(standard.title)}</Link>
          {advisory.map((other) => (
            <span key={other.key}>
              {' · '}
              {t('alsoJudges')} <Link to={`/standards/${other.key}`}>{localized(other.title)}</Link>
            </span>
          ))}
        </p>
        <ValueRows caption={localized(title)} rows={rows} />
      </section>
    );
  });
}
