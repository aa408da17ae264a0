import { useTranslation } from 'react-i18next';
import { type FragmentOf, graphql, readFragment } from '../graphql.ts';
import { useLocalized } from '../language/localized.ts';
import { ProvenanceMark } from '../provenance/provenance-mark.tsx';
import styles from './explanation.module.css';

export const AssumptionsFragment = graphql(`
  fragment Assumptions on Requirement {
    threshold {
      status
      reason {
        zh
        en
      }
    }
    variant {
      status
      reason {
        zh
        en
      }
    }
    parameters {
      title {
        zh
        en
      }
      value {
        status
        reason {
          zh
          en
        }
      }
    }
  }
`);

/** What the verdict rests on without being official, each with the reason; nothing where all is official. */
export function Assumptions({ of }: { readonly of: FragmentOf<typeof AssumptionsFragment> }) {
  const { t } = useTranslation('explanation');
  const localized = useLocalized();
  const { threshold, variant, parameters } = readFragment(AssumptionsFragment, of);
  const open = [
    { name: t('threshold'), ...threshold },
    ...(variant ? [{ name: t('variant'), ...variant }] : []),
    ...parameters.map(({ title, value }) => ({ name: localized(title), ...value })),
  ].filter(({ status }) => status !== 'official');
  if (open.length === 0) return null;
  return (
    <section className={styles.assumptions}>
      <h3>{t(open.some(({ status }) => status === 'unset') ? 'unsetNote' : 'provisionalNote')}</h3>
      <ul>
        {open.map(({ name, status, reason }) => (
          <li key={name}>
            <ProvenanceMark status={status} /> <strong>{name}</strong> {reason && localized(reason)}
          </li>
        ))}
      </ul>
    </section>
  );
}
