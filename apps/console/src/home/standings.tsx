import { useTranslation } from 'react-i18next';
import { isVerdictKind } from '../verdict/verdict-kind.ts';
import { VerdictShape } from '../verdict/verdict-shape.tsx';
import styles from './atlas.module.css';
import { type CountyFacts, standings } from './layers.ts';

/** How the clusters of a county stand, each verdict by shape and name; of several, with the clusters that have it. */
export function Standings({ facts }: { readonly facts: CountyFacts }) {
  const { t } = useTranslation(['home', 'verdict']);
  const all = standings(facts);
  return all.map(({ band, count }) => (
    <span key={band} className={styles.standing}>
      {isVerdictKind(band) && <VerdictShape kind={band} />}
      {isVerdictKind(band) ? t(`verdict:${band}`) : t(band)}
      {all.length > 1 && ` ${count}`}
    </span>
  ));
}
