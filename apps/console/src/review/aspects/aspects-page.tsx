import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import type { Act, ActedOn } from '../../application/act/act.ts';
import type { PartAnswers } from '../../application/act/part-answers.ts';
import { ReturnApplication } from '../../application/act/return-application.tsx';
import { ReviewApplication } from '../../application/act/review-application.tsx';
import { WordsField } from '../../application/act/words-field.tsx';
import { applicationAddress } from '../../application/application-address.ts';
import { useJournal } from '../../journal/use-journal.ts';
import { useLocalized } from '../../language/localized.ts';
import { DemonstrationMark } from '../../provenance/demonstration-mark.tsx';
import styles from '../case/review.module.css';
import { judgementsIn } from '../panel/draft.ts';
import { Aspect } from './aspect.tsx';
import { type AspectsDraft, newDraft, progressOf } from './aspects-draft.ts';
import { type AspectsReviewed, useAspects } from './aspects-reviewed.ts';

interface AspectsPageProps {
  readonly application: ActedOn & {
    readonly may: readonly Act[];
    readonly evaluation: { readonly id: string } | null;
  };
  readonly of: AspectsReviewed;
}

/** What the act that ends a review begins with: a part that is to open again is not found in order. */
const foundIn = ({ findings }: AspectsDraft): PartAnswers<'in_order' | 'doubtful'> =>
  Object.fromEntries(
    Object.entries(findings).flatMap(([part, { result, comment }]) =>
      result === 'in_order' || result === 'doubtful' ? [[part, { result, comment }]] : [],
    ),
  );

/** A review at work: what is found and judged is kept in this browser until it is handed in. */
export function AspectsPage({ application, of }: AspectsPageProps) {
  const { t } = useTranslation('review');
  const localized = useLocalized();
  const goTo = useNavigate();
  const { id, may, parts, evaluation } = application;
  // What was handed in anew is looked at anew.
  const { now: draft, keep, clear, isKept } = useJournal('aspects', `${id}.${evaluation?.id ?? ''}`, newDraft);
  const beside = useAspects(id);
  const [open, setOpen] = useState<'review' | 'return' | null>(null);
  const act = may.find(({ verb }) => verb === open);
  const address = applicationAddress(id);
  const { done, reopened, doubtful } = progressOf(parts, draft, of.standingFindings);
  const review = may.find(({ verb }) => verb === 'review');
  const levels = judgementsIn(draft.levels);
  const end = () => {
    clear();
    void goTo(address);
  };
  const form = act && { act, of: application, open: true, close: () => setOpen(null), done: end };
  return (
    <article className={styles.page}>
      <header className={styles.head}>
        <Link to={address} className={styles.quiet}>
          ‹ {t('application')}
        </Link>
        <div className={styles.title}>
          <h1>{of.cluster.name}</h1>
          {of.cluster.demonstration && <DemonstrationMark />}
        </div>
        <p className={styles.quiet}>{t(review ? 'aspectsNote' : 'reviewNotDue')}</p>
        {beside.failed && <p role="alert">{t('besideFailed')}</p>}
      </header>
      {parts.map((part) => (
        <Aspect
          key={part.key}
          application={id}
          part={part}
          of={of}
          beside={beside}
          finding={draft.findings[part.key]}
          find={(finding) => keep((now) => ({ ...now, findings: { ...now.findings, [part.key]: finding } }))}
          levels={draft.levels}
          judge={(item, judgement) => keep((now) => ({ ...now, levels: { ...now.levels, [item]: judgement } }))}
        />
      ))}
      <section className={styles.part}>
        <WordsField
          label={t('officeOpinion')}
          value={draft.opinion}
          onChange={(opinion) => keep((now) => ({ ...now, opinion }))}
        />
      </section>
      <div className={styles.bar}>
        <span role="status" className={styles.progress}>
          {t('aspectsDone', { done, all: parts.length })} · {t(isKept ? 'draftKept' : 'draftNotKept')}
        </span>
        {may.some(({ verb }) => verb === 'return') && (
          <Button {...(reopened > 0 && { type: 'primary' })} onClick={() => setOpen('return')}>
            {t('returnIt')}
          </Button>
        )}
        {review && (
          <Button
            {...(reopened === 0 && { type: 'primary' })}
            disabled={done < parts.length || reopened + doubtful > 0}
            onClick={() => setOpen('review')}
          >
            {localized(review.title)}
          </Button>
        )}
      </div>
      {form?.act.verb === 'review' && (
        <ReviewApplication {...form} start={{ answers: foundIn(draft), opinion: draft.opinion, judgements: levels }} />
      )}
      {form?.act.verb === 'return' && <ReturnApplication {...form} start={draft.findings} />}
    </article>
  );
}
