import { useTranslation } from 'react-i18next';
import { type FragmentOf, graphql, readFragment } from '../graphql.ts';
import { useLocalized } from '../language/localized.ts';
import { ProvenanceMark } from '../provenance/provenance-mark.tsx';
import { MethodCell, MethodCellFragment } from './method-cell.tsx';
import styles from './requirement-table.module.css';

export const ComparedRequirementFragment = graphql(
  `
    fragment ComparedRequirement on Requirement {
      force
      group
      threshold {
        status
        text {
          zh
          en
        }
        reason {
          zh
          en
        }
      }
      ...MethodCell
    }
  `,
  [MethodCellFragment],
);

interface ComparedCellProps {
  /** Null where the standard asks nothing of the metric. */
  readonly of: FragmentOf<typeof ComparedRequirementFragment> | null;
  readonly differs: boolean;
  /** The standard's name, shown on a phone where the header is away. */
  readonly label: string;
}

/** What one standard asks of a metric, and by which method it counts. */
export function ComparedCell({ of, differs, label }: ComparedCellProps) {
  const { t } = useTranslation('standards');
  const localized = useLocalized();
  if (!of) {
    return (
      <td data-differs={differs} data-label={label} className={styles.absent}>
        {t('notAsked')}
      </td>
    );
  }
  const requirement = readFragment(ComparedRequirementFragment, of);
  const { force, group, threshold } = requirement;
  return (
    <td data-differs={differs} data-label={label}>
      {localized(threshold.text)}{' '}
      {force !== 'informative' && (
        <ProvenanceMark status={threshold.status} reason={threshold.reason ? localized(threshold.reason) : undefined} />
      )}{' '}
      <span className={styles.aside}>
        {t(force)}
        {group && ` · ${t('eitherOr')}`}
      </span>
      <div className={styles.methods}>
        <MethodCell of={requirement} brief />
      </div>
    </td>
  );
}
