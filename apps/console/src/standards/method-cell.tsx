import type { FragmentOf } from '../graphql.ts';
import { ProvenanceMark } from '../provenance/provenance-mark.tsx';
import { type MethodValuesFragment, useMethodValues } from './method-values.ts';
import styles from './requirement-table.module.css';

interface MethodCellProps {
  readonly of: FragmentOf<typeof MethodValuesFragment>;
  /** The source that the row names already; a value from elsewhere names its own. */
  readonly source: string;
}

/** The method and the parameters that a standard sets for a metric; where one is not official, why. */
export function MethodCell({ of, source: ofRow }: MethodCellProps) {
  return useMethodValues(of).map(({ key, title, text, status, source, reason }) => (
    <div key={key}>
      <span className={styles.aside}>{title}</span> {text} <ProvenanceMark status={status} />
      {reason && <p>{reason}</p>}
      {source !== ofRow && <p>{source}</p>}
    </div>
  ));
}
