import { useTranslation } from 'react-i18next';
import { type FragmentOf, graphql, readFragment } from '../graphql.ts';
import { useLocalized } from '../language/localized.ts';
import { ProvenanceMark } from '../provenance/provenance-mark.tsx';
import { useProcedureTerm } from './procedure-terms.ts';
import styles from './requirement-table.module.css';

export const ValueRowFragment = graphql(`
  fragment ValueRow on Sourced {
    value
    status
    source {
      zh
      en
    }
    reason {
      zh
      en
    }
  }
`);

interface ValueRowsProps {
  readonly caption: string;
  readonly rows: readonly {
    readonly key: string;
    readonly title: string;
    readonly unit?: string | null;
    readonly value: FragmentOf<typeof ValueRowFragment>;
  }[];
}

/** What a procedure or a round fixes, one a row: value, how sure it is, source and, where it is not official, why. */
export function ValueRows({ caption, rows }: ValueRowsProps) {
  const { t } = useTranslation(['standards', 'provenance']);
  const localized = useLocalized();
  const term = useProcedureTerm();
  return (
    <table className={styles.table}>
      <caption>{caption}</caption>
      <colgroup>
        <col className={styles.third} />
        <col className={styles.middle} />
        <col className={styles.narrow} />
        <col />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">{t('item')}</th>
          <th scope="col">{t('value')}</th>
          <th scope="col">{t('status')}</th>
          <th scope="col">{t('sourceAndReason')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, title, unit, value: of }) => {
          const { value, status, source, reason } = readFragment(ValueRowFragment, of);
          return (
            <tr key={key} data-status={status}>
              <th scope="row">{title}</th>
              <td>
                {value === null ? (
                  <span className={styles.absent}>{t('provenance:unsetValue')}</span>
                ) : (
                  term(value, unit)
                )}
              </td>
              <td>
                <ProvenanceMark status={status} />
              </td>
              <td>
                {localized(source)}
                {reason && <p>{localized(reason)}</p>}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
