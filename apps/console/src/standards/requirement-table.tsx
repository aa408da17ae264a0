import { useTranslation } from 'react-i18next';
import { type FragmentOf, graphql, readFragment } from '../graphql.ts';
import { useLocalized } from '../language/localized.ts';
import { ProvenanceMark } from '../provenance/provenance-mark.tsx';
import { SourcedValue, SourcedValueFragment } from '../provenance/sourced-value.tsx';
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
      parameters {
        key
        title {
          zh
          en
        }
        value {
          ...SourcedValue
        }
      }
    }
  `,
  [SourcedValueFragment],
);

interface RequirementTableProps {
  readonly of: readonly FragmentOf<typeof RequirementTableFragment>[];
  readonly caption: string;
}

/** Requirements as rows; what is unset or provisional stands out, with the reason. */
export function RequirementTable({ of, caption }: RequirementTableProps) {
  const { t } = useTranslation('standards');
  const localized = useLocalized();
  const requirements = of.map((one) => readFragment(RequirementTableFragment, one));
  return (
    <table className={styles.table}>
      <caption>{caption}</caption>
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
        {requirements.map(({ key, force, group, sentence, clause, threshold, parameters }) => (
          <tr key={key} data-status={force === 'informative' ? 'none' : threshold.status}>
            <th scope="row">
              {localized(sentence)}
              {group && <small className={styles.group}>{t('eitherOr')}</small>}
            </th>
            <td>{t(force)}</td>
            <td>
              {force !== 'informative' && <ProvenanceMark status={threshold.status} />}
              {threshold.reason && <p>{localized(threshold.reason)}</p>}
            </td>
            <td>
              {parameters.map(({ key: parameter, title, value }) => (
                <div key={parameter}>
                  {localized(title)} <SourcedValue of={value} />
                </div>
              ))}
            </td>
            <td>
              {localized(clause)}
              <p>{localized(threshold.source)}</p>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
