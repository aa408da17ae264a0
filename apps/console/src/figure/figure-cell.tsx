import { useTranslation } from 'react-i18next';
import { type FragmentOf, graphql, readFragment } from '../graphql.ts';
import styles from './figure.module.css';
import { useFigureValue } from './figure-value.ts';
import { inUnit } from './in-unit.ts';
import { useRemark } from './remark.ts';
import { useShownValue } from './shown-value.ts';
import { Withheld } from './withheld.tsx';

export const FigureCellFragment = graphql(`
  fragment FigureCell on FigurePoint {
    period
    conflicting
    revisions {
      id
      supersedes
    }
    chosen {
      id
      value
      unit
      withheld
      source
      qualifier
      text {
        zh
        en
      }
    }
  }
`);

interface FigureCellProps {
  readonly of: FragmentOf<typeof FigureCellFragment>;
  /** The unit of the item, which stands in its own column; what it cannot express bears its own. */
  readonly unit: string | null;
  readonly title: string;
  readonly look: () => void;
}

/** One figure in use, in the unit of its row, as reported on hover; how many sources state it where there are several, its source on hover, its history on click. */
export function FigureCell({ of, unit, title, look }: FigureCellProps) {
  const { t } = useTranslation('figure');
  const shown = useShownValue();
  const written = useFigureValue();
  const remark = useRemark();
  const { period, conflicting, chosen, revisions } = readFragment(FigureCellFragment, of);
  const sources = revisions.filter(({ supersedes }) => supersedes === null).length;
  const bare = chosen && !chosen.withheld && unit !== null ? inUnit(chosen.value, chosen.unit, unit) : null;
  const named = period === 'once' ? t('once') : period;
  return (
    <button
      type="button"
      className={styles.cell}
      title={chosen ? `${written(chosen)} · ${named} · ${chosen.source}` : undefined}
      aria-haspopup="dialog"
      onClick={look}
    >
      {sources > 1 && (
        <span className={conflicting ? styles.conflict : styles.sourceCount} title={conflicting ? t('conflict') : ''}>
          {t('sourceCount', { count: sources })}
        </span>
      )}
      {chosen ? (
        <>
          {chosen.qualifier && <small>{remark(chosen.qualifier)} </small>}
          {chosen.withheld ? <Withheld /> : bare === null ? written(chosen) : shown(bare)}
        </>
      ) : (
        <span className={styles.missing}>{t('missing')}</span>
      )}
      <span className={styles.hidden}>{t('openHistory', { title, period: named })}</span>
    </button>
  );
}
