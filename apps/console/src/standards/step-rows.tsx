import { useTranslation } from 'react-i18next';
import { type FragmentOf, graphql, readFragment } from '../graphql.ts';
import { useLocalized } from '../language/localized.ts';
import { ProvenanceMark } from '../provenance/provenance-mark.tsx';
import styles from './requirement-table.module.css';

export const StepRowsFragment = graphql(`
  fragment StepRows on Procedure {
    steps {
      key
      optional
      title {
        zh
        en
      }
      actorTitle {
        zh
        en
      }
      provenance {
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
    }
  }
`);

/** The steps of a procedure in order: who takes each, whether only when needed, and where that is said. */
export function StepRows({ of }: { readonly of: FragmentOf<typeof StepRowsFragment> }) {
  const { t } = useTranslation(['standards', 'provenance']);
  const localized = useLocalized();
  const { steps } = readFragment(StepRowsFragment, of);
  return (
    <table className={styles.table}>
      <caption>{t('steps')}</caption>
      <colgroup>
        <col className={styles.third} />
        <col className={styles.middle} />
        <col className={styles.narrow} />
        <col />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">{t('step')}</th>
          <th scope="col">{t('actor')}</th>
          <th scope="col">{t('status')}</th>
          <th scope="col">{t('sourceAndReason')}</th>
        </tr>
      </thead>
      <tbody>
        {steps.map(({ key, optional, title, actorTitle, provenance: { status, source, reason } }, index) => (
          <tr key={key} data-status={status}>
            <th scope="row">
              <span className={styles.number}>{index + 1}</span>
              {localized(title)}
              {optional && <small className={styles.group}>{t('optional')}</small>}
            </th>
            <td>
              {actorTitle ? localized(actorTitle) : <span className={styles.absent}>{t('provenance:unsetValue')}</span>}
            </td>
            <td>
              <ProvenanceMark status={status} />
            </td>
            <td>
              {localized(source)}
              {reason && <p>{localized(reason)}</p>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
