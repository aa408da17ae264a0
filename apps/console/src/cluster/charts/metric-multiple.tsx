import { useTranslation } from 'react-i18next';
import { useUnitName } from '../../figure/unit-name.ts';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { useLocalized } from '../../language/localized.ts';
import { VerdictMark } from '../../verdict/verdict-mark.tsx';
import styles from './charts.module.css';
import { YearlyChart } from './yearly-chart.tsx';
import { labelsOf } from './yearly-points.ts';

export const MetricMultipleFragment = graphql(`
  fragment MetricMultiple on RequirementResult {
    verdict
    provisional
    value {
      zh
      en
    }
    metric {
      key
      unit
      title {
        zh
        en
      }
    }
    requirement {
      key
      force
      threshold {
        value
        unit
        text {
          zh
          en
        }
      }
    }
    explanation {
      yearlySummed
      yearly {
        year
        value
        text {
          zh
          en
        }
      }
    }
  }
`);

/** Whether a metric has values for at least two years, so that there is a line to draw. */
export const worthDrawing = (of: FragmentOf<typeof MetricMultipleFragment>): boolean =>
  readFragment(MetricMultipleFragment, of).explanation.yearly.length > 1;

/**
 * One metric over the years, with the threshold named above and drawn as a dashed line; where the years add up to what is
 * judged, the sum is named above instead, since no year alone is held against the threshold.
 */
export function MetricMultiple({ of }: { readonly of: FragmentOf<typeof MetricMultipleFragment> }) {
  const { t } = useTranslation('cluster');
  const localized = useLocalized();
  const unitName = useUnitName();
  const { metric, verdict, provisional, value, requirement, explanation } = readFragment(MetricMultipleFragment, of);
  const { threshold, force } = requirement;
  const { yearly, yearlySummed } = explanation;
  const drawn = threshold.unit === metric.unit && !yearlySummed ? threshold.value : null;
  const labels = labelsOf(yearly.map((point) => point.value));
  return (
    <li className={styles.multiple}>
      <h3>
        {localized(metric.title)} <small>{metric.unit && unitName(metric.unit)}</small>
      </h3>
      <p className={styles.asked}>
        {force !== 'informative' && <VerdictMark kind={verdict} provisional={provisional} />}
        <span>
          {drawn !== null && <span className={styles.dash} aria-hidden />}
          {yearlySummed && value
            ? t('askedOfSum', { sum: localized(value), threshold: localized(threshold.text) })
            : t('asked', { threshold: localized(threshold.text) })}
        </span>
      </p>
      <YearlyChart
        title={t('chartData', { title: localized(metric.title) })}
        points={yearly.map(({ year, value, text }, place) => ({
          year,
          value,
          label: (metric.unit && labels[place]) || localized(text),
        }))}
        threshold={drawn}
      />
    </li>
  );
}
