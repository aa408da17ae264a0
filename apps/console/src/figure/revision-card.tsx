import { useTranslation } from 'react-i18next';
import { beijingDay } from '../beijing-time.ts';
import { type FragmentOf, graphql, readFragment } from '../graphql.ts';
import { useLocalized } from '../language/localized.ts';
import { SourceText } from '../provenance/source-text.tsx';
import styles from './figure.module.css';
import { useFigureValue } from './figure-value.ts';
import { Note } from './note.tsx';
import { usePeriodName } from './period-name.ts';
import { useRecorder } from './recorder.ts';
import { useRemark } from './remark.ts';
import { Withheld } from './withheld.tsx';

export const RevisionCardFragment = graphql(`
  fragment RevisionCard on FigureRevision {
    id
    value
    unit
    withheld
    qualifier
    period
    year
    yearInferred
    source
    note
    recordedAt
    recordedBy
    text {
      zh
      en
    }
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
  const written = useFigureValue();
  const remark = useRemark();
  const recorder = useRecorder();
  const periodName = usePeriodName();
  const revision = readFragment(RevisionCardFragment, of);
  const basis = [revision.concept, revision.scope].filter((part) => part !== null).map(localized);
  const state = chosen ? 'inUse' : superseded ? 'superseded' : 'notInUse';
  return (
    <section className={styles.revision} data-chosen={chosen}>
      <span className={styles.state}>{t(state)}</span>
      <strong>
        {revision.qualifier && <small>{remark(revision.qualifier)} </small>}
        {revision.withheld ? <Withheld /> : written(revision)}
      </strong>
      <dl>
        <dt>{t('period')}</dt>
        <dd>{periodName(revision)}</dd>
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
            <dd>
              <Note>{revision.note}</Note>
            </dd>
          </>
        )}
        <dt>{t('recorded')}</dt>
        <dd>{t('by', { who: recorder(revision.recordedBy), when: beijingDay(revision.recordedAt) })}</dd>
      </dl>
    </section>
  );
}
