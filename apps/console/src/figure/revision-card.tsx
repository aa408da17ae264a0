import { useTranslation } from 'react-i18next';
import { type FragmentOf, graphql, readFragment } from '../graphql.ts';
import { useLocalized } from '../language/localized.ts';
import { SourceText } from '../provenance/source-text.tsx';
import styles from './figure.module.css';
import { useShownValue } from './shown-value.ts';

export const RevisionCardFragment = graphql(`
  fragment RevisionCard on FigureRevision {
    id
    value
    unit
    qualifier
    source
    note
    recordedAt
    recordedBy
    concept {
      zh
      en
    }
    scope {
      zh
      en
    }
  }
`);

interface RevisionCardProps {
  readonly of: FragmentOf<typeof RevisionCardFragment>;
  readonly chosen: boolean;
  readonly superseded: boolean;
}

/** One revision of a figure: value, basis, source, who recorded it when, and whether it is in use. */
export function RevisionCard({ of, chosen, superseded }: RevisionCardProps) {
  const { t } = useTranslation('figure');
  const localized = useLocalized();
  const shown = useShownValue();
  const revision = readFragment(RevisionCardFragment, of);
  const basis = [revision.concept, revision.scope].filter((part) => part !== null).map(localized);
  const state = superseded ? 'superseded' : 'notInUse';
  return (
    <section className={styles.revision} data-chosen={chosen}>
      <span className={styles.state}>{t(chosen ? 'inUse' : state)}</span>
      <strong>
        {revision.qualifier && `${revision.qualifier} `}
        {shown(revision.value)} {revision.unit}
      </strong>
      <dl>
        {basis.length > 0 && (
          <>
            <dt>{t('basis')}</dt>
            <dd>{basis.join(' · ')}</dd>
          </>
        )}
        <dt>{t('source')}</dt>
        <dd>
          <SourceText>{revision.source}</SourceText>
        </dd>
        {revision.note && (
          <>
            <dt>{t('note')}</dt>
            <dd>{revision.note}</dd>
          </>
        )}
        <dt>{t('recorded')}</dt>
        <dd>{t('by', { who: revision.recordedBy, when: revision.recordedAt.slice(0, 10) })}</dd>
      </dl>
    </section>
  );
}
