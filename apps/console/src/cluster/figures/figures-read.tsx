import { useTranslation } from 'react-i18next';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { useLocalized } from '../../language/localized.ts';

export const FiguresReadFragment = graphql(`
  fragment FiguresRead on Cluster {
    evaluation(standard: $standard) {
      id
      known
      needed
      referenceDate
      standard {
        key
        title {
          zh
          en
        }
      }
    }
    figures {
      item {
        key
      }
      points {
        year
        chosen {
          id
        }
      }
    }
  }
`);

/** How many of the figures that the standard needs an evaluation found; where it found none of those in use, why. */
export function FiguresRead({ of }: { readonly of: FragmentOf<typeof FiguresReadFragment> }) {
  const { t } = useTranslation(['cluster', 'clusters']);
  const localized = useLocalized();
  const { evaluation, figures } = readFragment(FiguresReadFragment, of);
  if (!evaluation) return null;
  const { known, needed, referenceDate: reference, standard } = evaluation;
  const years = figures.flatMap(({ points }) => points.flatMap(({ year, chosen }) => (chosen && year ? [year] : [])));
  return (
    <p>
      {t(known === 0 ? 'figuresReadNone' : 'figuresRead', {
        standard: localized(standard.title),
        needed,
        known,
        reference,
      })}
      {known === 0 &&
        years.length > 0 &&
        ` ${t('figuresTooOld', { years: [...new Set(years)].toSorted((a, b) => a - b).join(t('clusters:between')) })}`}
    </p>
  );
}
