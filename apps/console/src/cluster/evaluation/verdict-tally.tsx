import { useTranslation } from 'react-i18next';
import { type VerdictKind, verdictKinds } from '../../verdict/verdict-kind.ts';
import { VerdictShape } from '../../verdict/verdict-shape.tsx';
import styles from './verdict-tally.module.css';

/** How many of several verdicts are of each kind, as shapes with counts; in words for those who do not see them. */
export function VerdictTally({ of }: { readonly of: readonly VerdictKind[] }) {
  const { t } = useTranslation('verdict');
  const counts = verdictKinds
    .map((kind) => ({ kind, count: of.filter((one) => one === kind).length }))
    .filter(({ kind, count }) => count > 0 && kind !== 'not_applicable');
  return (
    <span className={styles.tally}>
      {counts.map(({ kind, count }) => (
        <span key={kind} title={`${t(kind)} ${count}`}>
          <VerdictShape kind={kind} size={12} />
          <span className={styles.word}>{t(kind)}</span>
          {count}
        </span>
      ))}
    </span>
  );
}
