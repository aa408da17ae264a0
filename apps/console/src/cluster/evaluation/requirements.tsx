import { useTranslation } from 'react-i18next';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { useLocalized } from '../../language/localized.ts';
import { RequirementRow, RequirementRowFragment } from './requirement-row.tsx';
import styles from './requirements.module.css';

export const RequirementsFragment = graphql(
  `
    fragment Requirements on CriterionResult {
      criterion {
        key
        hash
        basis
        title {
          zh
          en
        }
      }
      requirements {
        requirement {
          key
        }
        ...RequirementRow
      }
    }
  `,
  [RequirementRowFragment],
);

interface RequirementsProps {
  readonly of: FragmentOf<typeof RequirementsFragment>;
  readonly explain: (requirement: string) => void;
  /** Whether provisional verdicts bear their mark here; not where all of them are. */
  readonly marked: boolean;
  readonly explained: string | null;
}

/** The requirements of one criterion: what is asked, the verdict, how far, and the way to the reasons. */
export function Requirements({ of, marked, explain, explained }: RequirementsProps) {
  const { t } = useTranslation('cluster');
  const localized = useLocalized();
  const { criterion, requirements } = readFragment(RequirementsFragment, of);
  return (
    <section className={styles.requirements} aria-labelledby="criterion">
      <h2 id="criterion">{localized(criterion.title)}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('requirement')}</th>
            <th scope="col">{t('verdict')}</th>
            <th scope="col">{t('distance')}</th>
            <th scope="col">{t('force')}</th>
          </tr>
        </thead>
        <tbody>
          {requirements.map((result) => (
            <RequirementRow
              key={result.requirement.key}
              of={result}
              marked={marked}
              explain={() => explain(result.requirement.key)}
              explained={result.requirement.key === explained}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}
