import { useTranslation } from 'react-i18next';
import { type FragmentOf, graphql, readFragment } from '../graphql.ts';
import { useLocalized } from '../language/localized.ts';
import { ProvenanceMark } from './provenance-mark.tsx';
import styles from './sourced-value.module.css';

export const SourcedValueFragment = graphql(`
  fragment SourcedValue on Sourced {
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

interface SourcedValueProps {
  readonly of: FragmentOf<typeof SourcedValueFragment>;
  readonly unit?: string | null;
}

/** A value of a standard or procedure with how sure it is, where it comes from and, if assumed, why. */
export function SourcedValue({ of, unit }: SourcedValueProps) {
  const { t } = useTranslation('provenance');
  const localized = useLocalized();
  const { value, status, source, reason } = readFragment(SourcedValueFragment, of);
  return (
    <span className={styles.sourced}>
      <span className={styles.value}>
        {value === null ? t('unsetValue') : `${value}${unit ? ` ${unit}` : ''}`} <ProvenanceMark status={status} />
      </span>
      <small>
        {localized(source)}
        {reason && ` · ${localized(reason)}`}
      </small>
    </span>
  );
}
