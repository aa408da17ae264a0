import { useTranslation } from 'react-i18next';
import { type FragmentOf, graphql, readFragment } from '../graphql.ts';
import styles from './figure.module.css';
import { useShownValue } from './shown-value.ts';

export const FigureCellFragment = graphql(`
  fragment FigureCell on FigurePoint {
    period
    conflicting
    revisions {
      id
    }
    chosen {
      id
      value
      unit
      source
      qualifier
    }
  }
`);

interface FigureCellProps {
  readonly of: FragmentOf<typeof FigureCellFragment>;
  /** The unit of the item, which stands in its own column; only a unit that differs is repeated. */
  readonly unit: string | null;
  readonly title: string;
  readonly look: () => void;
}

/** One figure in use; a mark where sources conflict, its source on hover, its history on click. */
export function FigureCell({ of, unit, title, look }: FigureCellProps) {
  const { t } = useTranslation('figure');
  const shown = useShownValue();
  const { period, conflicting, chosen, revisions } = readFragment(FigureCellFragment, of);
  return (
    <button
      type="button"
      className={styles.cell}
      title={chosen ? `${chosen.value} ${chosen.unit} · ${period} · ${chosen.source}` : undefined}
      aria-label={`${chosen ? `${shown(chosen.value)} ${chosen.unit}` : t('missing')}。${t('openHistory', { title, period })}`}
      aria-haspopup="dialog"
      onClick={look}
    >
      {conflicting && (
        <span className={styles.conflict} title={t('conflict')}>
          {t('conflictCount', { count: revisions.length })}
        </span>
      )}
      {chosen ? (
        <>
          {chosen.qualifier && <small>{chosen.qualifier} </small>}
          {shown(chosen.value)}
          {chosen.unit !== unit && chosen.unit !== '' && <small> {chosen.unit}</small>}
        </>
      ) : (
        <span className={styles.missing}>{t('missing')}</span>
      )}
    </button>
  );
}
