import { useTranslation } from 'react-i18next';
import { ProvenanceMark } from '../provenance/provenance-mark.tsx';
import type { VerdictKind } from './verdict-kind.ts';
import styles from './verdict-mark.module.css';
import { VerdictShape } from './verdict-shape.tsx';

interface VerdictMarkProps {
  readonly kind: VerdictKind;
  /** Whether the verdict rests on a value that is assumed for now; the mark stands on top, never hidden. */
  readonly provisional?: boolean;
}

/** A verdict: shape, word and color, the same in every table, chart, map and print. */
export function VerdictMark({ kind, provisional = false }: VerdictMarkProps) {
  const { t } = useTranslation('verdict');
  return (
    <span className={styles.verdict}>
      <span
        className={styles.mark}
        title={t(`${kind}Meaning`)}
        style={{ color: `var(--verdict-${kind})`, background: `var(--verdict-${kind}-soft)` }}
      >
        <VerdictShape kind={kind} />
        {t(kind)}
      </span>
      {provisional && <ProvenanceMark status="provisional" />}
    </span>
  );
}
