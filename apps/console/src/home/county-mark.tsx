import { isVerdictKind } from '../verdict/verdict-kind.ts';
import { VerdictShape } from '../verdict/verdict-shape.tsx';
import styles from './atlas.module.css';
import { type CountyFacts, type Layer, standings } from './layers.ts';

interface CountyMarkProps {
  readonly layer: Layer;
  readonly facts: CountyFacts;
}

/** Edge of a verdict's shape in units of the map, by how many stand side by side. */
const edges = [26, 22, 19] as const;

/** What stands on a county of the map, so that each layer also reads without color; nothing without clusters. */
export function CountyMark({ layer, facts }: CountyMarkProps) {
  const { clusters, known, needed } = facts;
  if (clusters === 0) return null;
  if (layer === 'verdict') {
    const kinds = standings(facts).flatMap(({ band }) => (isVerdictKind(band) ? [band] : []));
    const edge = edges[kinds.length - 1] ?? 16;
    return kinds.map((kind, index) => (
      <g key={kind} transform={`translate(${(index - kinds.length / 2) * (edge + 1)} ${-edge / 2})`}>
        <VerdictShape kind={kind} size={edge} />
      </g>
    ));
  }
  if (layer === 'coverage' && needed === 0) return null;
  return (
    <text className={styles.markText} data-layer={layer}>
      {layer === 'count' ? clusters : Math.floor((known / needed) * 100)}
    </text>
  );
}
