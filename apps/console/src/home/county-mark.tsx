import { isVerdictKind } from '../verdict/verdict-kind.ts';
import { VerdictShape } from '../verdict/verdict-shape.tsx';
import styles from './atlas.module.css';
import { bandOf, type CountyFacts, type Layer } from './layers.ts';

interface CountyMarkProps {
  readonly layer: Layer;
  readonly facts: CountyFacts;
}

/** Edge of a verdict's shape in units of the map. */
const edge = 26;

/** What stands on a county of the map, so that each layer also reads without color; nothing without clusters. */
export function CountyMark({ layer, facts }: CountyMarkProps) {
  const { clusters, known, needed } = facts;
  if (clusters === 0) return null;
  if (layer === 'verdict') {
    const verdict = bandOf(layer, facts);
    return isVerdictKind(verdict) ? (
      <g transform={`translate(${-edge / 2} ${-edge / 2})`}>
        <VerdictShape kind={verdict} size={edge} />
      </g>
    ) : null;
  }
  if (layer === 'coverage' && needed === 0) return null;
  return (
    <text className={styles.markText} data-layer={layer}>
      {layer === 'count' ? clusters : Math.floor((known / needed) * 100)}
    </text>
  );
}
