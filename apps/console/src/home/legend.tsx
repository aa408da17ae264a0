import { useTranslation } from 'react-i18next';
import { isVerdictKind } from '../verdict/verdict-kind.ts';
import { VerdictShape } from '../verdict/verdict-shape.tsx';
import styles from './atlas.module.css';
import { type Band, bandOf, bandsOf, type CountyFacts, fillOf, type Layer } from './layers.ts';

interface LegendProps {
  readonly layer: Layer;
  readonly counties: readonly CountyFacts[];
  readonly band: Band | null;
  readonly choose: (band: Band | null) => void;
}

/** What the fills mean and how many counties have each; choosing one leaves only those. */
export function Legend({ layer, counties, band, choose }: LegendProps) {
  const { t } = useTranslation(['home', 'verdict']);
  const bands: readonly Band[] = bandsOf[layer];
  const counts = new Map<Band, number>();
  for (const county of counties) {
    const own = bandOf(layer, county);
    counts.set(own, (counts.get(own) ?? 0) + 1);
  }
  return (
    <ul className={styles.legend} aria-label={t('legend')} title={layer === 'verdict' ? t('verdictRule') : undefined}>
      {bands
        .filter((one) => counts.has(one) || one === band)
        .map((one) => (
          <li key={one}>
            <button type="button" aria-pressed={one === band} onClick={() => choose(one === band ? null : one)}>
              <span className={styles.swatch} style={{ background: fillOf(one) }}>
                {isVerdictKind(one) && <VerdictShape kind={one} size={14} />}
              </span>
              {isVerdictKind(one) ? t(`verdict:${one}`) : t(one)} <small>{counts.get(one) ?? 0}</small>
            </button>
          </li>
        ))}
    </ul>
  );
}
