import { useTranslation } from 'react-i18next';
import { type FragmentOf, graphql, readFragment } from '../graphql.ts';
import { useLocalized } from '../language/localized.ts';
import { ProvenanceTable } from './provenance-table.tsx';
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
  const { t } = useTranslation('standards');
  const localized = useLocalized();
  const { steps } = readFragment(StepRowsFragment, of);
  return (
    <ProvenanceTable
      caption={t('steps')}
      columns={[t('step'), t('actor')]}
      rows={steps.map(({ key, optional, title, actorTitle, provenance }, index) => ({
        ...provenance,
        key,
        title: (
          <>
            <span className={styles.number}>{index + 1}</span>
            {localized(title)}
            {optional && <small className={styles.group}>{t('optional')}</small>}
          </>
        ),
        value: actorTitle && localized(actorTitle),
      }))}
    />
  );
}
