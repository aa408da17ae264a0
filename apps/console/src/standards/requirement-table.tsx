import { useTranslation } from 'react-i18next';
import { type FragmentOf, graphql, readFragment } from '../graphql.ts';
import { useLocalized } from '../language/localized.ts';
import { ProvenanceMark } from '../provenance/provenance-mark.tsx';
import { MethodCell } from './method-cell.tsx';
import { MethodValuesFragment } from './method-values.ts';
import styles from './requirement-table.module.css';

export const RequirementTableFragment = graphql(
  `
    fragment RequirementTable on Requirement {
      key
      force
      group
      sentence {
        zh
        en
      }
      clause {
        zh
        en
      }
      threshold {
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
      ...MethodValues
    }
  `,
  [MethodValuesFragment],
);

interface RequirementTableProps {
  readonly of: readonly FragmentOf<typeof RequirementTableFragment>[];
  readonly caption: string;
  /** The layer that asks, such as 国家. */
  readonly layer: string;
}

/** Requirements as rows; what is unset or provisional stands out, with the reason; a direction asks for nothing. */
export function RequirementTable({ of, caption, layer }: RequirementTableProps) {
  const { t } = useTranslation('standards');
  const localized = useLocalized();
  const requirements = of.map((one) => readFragment(RequirementTableFragment, one));
  return (
    <table className={styles.table}>
      <caption>{caption}</caption>
      <colgroup>
        <col className={styles.wide} />
        <col className={styles.narrow} />
        <col className={styles.middle} />
        <col className={styles.middle} />
        <col className={styles.wide} />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">{t('requirement')}</th>
          <th scope="col">{t('force')}</th>
          <th scope="col">{t('status')}</th>
          <th scope="col">{t('method')}</th>
          <th scope="col">{t('source')}</th>
        </tr>
      </thead>
      <tbody>
        {requirements.map((requirement) => {
          const { key, force, group, sentence, clause, threshold } = requirement;
          return (
            <tr key={key} data-force={force} data-status={force === 'informative' ? 'none' : threshold.status}>
              <th scope="row">
                {localized(sentence)}
                {group && ' '}
                {group && <small className={styles.group}>{t('eitherOr')}</small>}
              </th>
              <td className={styles.quiet}>{t(force)}</td>
              <td>
                {force === 'informative' ? (
                  <span className={styles.quiet}>{t('decidesNothing')}</span>
                ) : (
                  <ProvenanceMark status={threshold.status} />
                )}
                {force !== 'informative' && threshold.reason && <p>{localized(threshold.reason)}</p>}
              </td>
              <td>
                <MethodCell of={requirement} source={localized(threshold.source)} />
              </td>
              <td>
                {layer} · {localized(clause)}
                <p>{localized(threshold.source)}</p>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
