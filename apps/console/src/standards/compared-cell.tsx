import { useTranslation } from 'react-i18next';
import { type FragmentOf, graphql, readFragment } from '../graphql.ts';
import { useLocalized } from '../language/localized.ts';
import { ProvenanceMark } from '../provenance/provenance-mark.tsx';
import { Unfold } from '../provenance/unfold.tsx';
import { MethodValuesFragment, useMethodValues } from './method-values.ts';
import styles from './requirement-table.module.css';

export const ComparedRequirementFragment = graphql(
  `
    fragment ComparedRequirement on Requirement {
      force
      group
      clause {
        zh
        en
      }
      threshold {
        status
        text {
          zh
          en
        }
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

interface ComparedCellProps {
  /** Null where the standard asks nothing of the metric. */
  readonly of: FragmentOf<typeof ComparedRequirementFragment> | null;
  readonly differs: boolean;
  /** The standard's name, shown on a phone where the header is away. */
  readonly label: string;
}

/** What one standard asks of a metric, by which method it counts, and folded below it where that is said and why. */
export function ComparedCell({ of, differs, label }: ComparedCellProps) {
  const { t } = useTranslation('standards');
  return (
    <td data-differs={differs} data-label={label} className={of ? undefined : styles.absent}>
      {of ? <Compared of={of} /> : t('notAsked')}
    </td>
  );
}

function Compared({ of }: { readonly of: FragmentOf<typeof ComparedRequirementFragment> }) {
  const { t } = useTranslation('standards');
  const localized = useLocalized();
  const requirement = readFragment(ComparedRequirementFragment, of);
  const values = useMethodValues(requirement);
  const { force, group, clause, threshold } = requirement;
  const source = localized(threshold.source);
  return (
    <>
      {localized(threshold.text)} {force !== 'informative' && <ProvenanceMark status={threshold.status} />}{' '}
      <span className={styles.aside}>
        {t(force)}
        {group && ` · ${t('eitherOr')}`}
      </span>
      <div className={styles.methods}>
        {values.map(({ key, title, text, status }) => (
          <div key={key}>
            {title} <span className={styles.set}>{text}</span> <ProvenanceMark status={status} />
          </div>
        ))}
      </div>
      <Unfold summary={t('sourceAndReason')}>
        <p>
          {localized(clause)} · {source}
        </p>
        {threshold.reason && <p>{localized(threshold.reason)}</p>}
        {values.map(
          ({ key, title, source: own, reason }) =>
            (reason || own !== source) && (
              <p key={key}>
                {title}：{[reason, own !== source && own].filter(Boolean).join(' · ')}
              </p>
            ),
        )}
      </Unfold>
    </>
  );
}
