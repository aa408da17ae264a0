import { useTranslation } from 'react-i18next';
import { type FragmentOf, graphql, readFragment } from '../graphql.ts';
import { type Localized, useLocalized } from '../language/localized.ts';
import { ProvenanceMark, type ProvenanceStatus } from '../provenance/provenance-mark.tsx';
import { methodOf } from './method.ts';
import styles from './requirement-table.module.css';

export const MethodCellFragment = graphql(`
  fragment MethodCell on Requirement {
    variant {
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
    metric {
      key
      variants {
        key
        title {
          zh
          en
        }
      }
    }
    parameters {
      key
      title {
        zh
        en
      }
      text {
        zh
        en
      }
      value {
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

interface MethodCellProps {
  readonly of: FragmentOf<typeof MethodCellFragment>;
  /** Reasons stand on hover only. */
  readonly brief?: boolean;
}

interface From {
  readonly status: ProvenanceStatus;
  readonly source: Localized;
  readonly reason: Localized | null;
}

/** The method and the parameters that a standard sets for a metric; where one is not official, why. */
export function MethodCell({ of, brief = false }: MethodCellProps) {
  const { t } = useTranslation(['standards', 'provenance']);
  const localized = useLocalized();
  const requirement = readFragment(MethodCellFragment, of);
  const entry = (key: string, title: string, text: Localized | null, { status, source, reason }: From) => (
    <div key={key} title={localized(source)}>
      <span className={styles.aside}>{title}</span> {text ? localized(text) : t('provenance:unsetValue')}{' '}
      <ProvenanceMark status={status} reason={reason ? localized(reason) : undefined} />
      {!brief && status !== 'official' && reason && <p>{localized(reason)}</p>}
    </div>
  );
  return (
    <>
      {requirement.variant && entry('variant', t('variant'), methodOf(requirement), requirement.variant)}
      {requirement.parameters.map(({ key, title, text, value }) => entry(key, localized(title), text, value))}
    </>
  );
}
