import { useTranslation } from 'react-i18next';
import { type FragmentOf, graphql, readFragment } from '../graphql.ts';
import { VerdictKey } from '../verdict/verdict-key.tsx';
import { isVerdictKind } from '../verdict/verdict-kind.ts';
import { VerdictShape } from '../verdict/verdict-shape.tsx';
import styles from './atlas.module.css';
import { type Band, bandsIn, bandsOf, type CountyFacts, fillOf, type Layer } from './layers.ts';

export const LegendFragment = graphql(`
  fragment Legend on Totals {
    notEvaluated
    byVerdict {
      verdict
      count
    }
  }
`);

interface LegendProps {
  /** Clusters by verdict, each counted once however many counties it spans; null where only a part of them is shown. */
  readonly of: FragmentOf<typeof LegendFragment> | null;
  readonly layer: Layer;
  readonly counties: readonly CountyFacts[];
  readonly band: Band | null;
  readonly choose: (band: Band | null) => void;
}

/** What the fills mean, how many counties have each, and of how many clusters; choosing one leaves only those. */
export function Legend({ of, layer, counties, band, choose }: LegendProps) {
  const { t } = useTranslation(['home', 'verdict']);
  const totals = readFragment(LegendFragment, of);
  const bands: readonly Band[] = bandsOf[layer];
  const counts = new Map<Band, number>();
  for (const county of counties) {
    for (const own of bandsIn(layer, county)) counts.set(own, (counts.get(own) ?? 0) + 1);
  }
  const clustersIn = (one: Band): number => {
    if (layer !== 'verdict' || !totals) return 0;
    if (one === 'unevaluated') return totals.notEvaluated;
    return totals.byVerdict.find(({ verdict }) => verdict === one)?.count ?? 0;
  };
  return (
    <div>
      <ul className={styles.legend} aria-label={t('legend')}>
        {bands
          .filter((one) => counts.has(one) || one === band)
          .map((one) => (
            <li key={one}>
              <button type="button" aria-pressed={one === band} onClick={() => choose(one === band ? null : one)}>
                <span className={styles.swatch} data-band={one} style={swatchOf(one)}>
                  {isVerdictKind(one) && <VerdictShape kind={one} size={14} />}
                </span>
                {isVerdictKind(one) ? t(`verdict:${one}`) : t(one)}{' '}
                <small>
                  {t('inCounties', { count: counts.get(one) ?? 0 })}
                  {clustersIn(one) > 0 && ` · ${t('clusterCount', { count: clustersIn(one) })}`}
                </small>
              </button>
            </li>
          ))}
      </ul>
      {layer === 'verdict' && (
        <div className={styles.rule}>
          <p>{t('verdictRule')}</p>
          <VerdictKey />
        </div>
      )}
    </div>
  );
}

const swatchOf = (band: Band) => (band === 'several' ? undefined : { background: fillOf(band) });
