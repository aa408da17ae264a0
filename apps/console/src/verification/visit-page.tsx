import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import type { Act, ActedOn } from '../application/act/act.ts';
import { RecordApplicationVerification } from '../application/act/record-application-verification.tsx';
import { ReturnApplication } from '../application/act/return-application.tsx';
import { WordsField } from '../application/act/words-field.tsx';
import { applicationAddress } from '../application/application-address.ts';
import { beijingDay } from '../beijing-time.ts';
import { useJournal } from '../journal/use-journal.ts';
import type { ChecklistPart as Part } from './checklist.ts';
import { ChecklistPart } from './checklist-part.tsx';
import { isWaiting } from './photo.ts';
import { usePhotos } from './use-photos.ts';
import styles from './verification.module.css';
import { filledIn, newVisit, partSeen } from './visit.ts';

interface VisitPageProps {
  readonly application: ActedOn & {
    readonly may: readonly Act[];
    readonly evaluation: { readonly id: string } | null;
  };
  /** Of the cluster. */
  readonly name: string;
  readonly parts: readonly Part[];
}

/** A visit at work: every entry is kept on this device, photos are sent when there is a connection, the record is signed at the end. */
export function VisitPage({ application, name, parts }: VisitPageProps) {
  const { t } = useTranslation('verification');
  const goTo = useNavigate();
  const { id, may, evaluation } = application;
  const { now: visit, keep, clear, isKept } = useJournal('visit', `${id}.${evaluation?.id ?? ''}`, newVisit);
  const [photos, work] = usePhotos(id);
  const [open, setOpen] = useState<'recordVerification' | 'return' | null>(null);
  const act = may.find(({ verb }) => verb === open);
  const address = applicationAddress(id);
  const seen = parts.map((part) => ({ part, seen: partSeen(part, visit, photos.all) }));
  const looked = seen.flatMap(({ part: { key }, seen: one }) => (one === undefined ? [] : [{ key, ...one }]));
  const differing = looked.filter(({ result }) => result === 'differs');
  const waiting = photos.all.filter(isWaiting).length;
  const counts = parts.map((part) => filledIn(part, visit));
  const sum = (of: 'done' | 'all') => counts.reduce((total, count) => total + count[of], 0);
  const done = async () => {
    clear();
    await work.clear();
    await goTo(address);
  };
  const form = act && { act, of: application, open: true, close: () => setOpen(null), done: () => void done() };
  return (
    <article className={styles.page}>
      <header className={styles.head}>
        <Link to={address}>‹ {t('toApplication')}</Link>
        <h1>{name}</h1>
        <p className={styles.quiet}>{t('note')}</p>
        <label className={styles.field}>
          {t('visitedOn')}
          <input
            type="date"
            value={visit.visitedOn || beijingDay(new Date())}
            onChange={({ currentTarget: { value } }) => keep((now) => ({ ...now, visitedOn: value }))}
          />
        </label>
        <label className={styles.consent}>
          <input
            type="checkbox"
            checked={visit.withPlace}
            onChange={({ currentTarget: { checked } }) => keep((now) => ({ ...now, withPlace: checked }))}
          />
          {t('askPlace')}
        </label>
      </header>
      {parts.map((part, place) => (
        <ChecklistPart
          key={part.key}
          application={id}
          of={part}
          visit={visit}
          keep={keep}
          photos={photos}
          work={work}
          open={place === 0}
        />
      ))}
      <section className={styles.part}>
        <WordsField
          label={t('opinion')}
          value={visit.opinion}
          onChange={(opinion) => keep((now) => ({ ...now, opinion }))}
        />
      </section>
      <footer className={styles.bar}>
        <span role="status">
          {t('filledIn', { done: sum('done'), all: sum('all') })} · {t(isKept && photos.isKept ? 'kept' : 'notKept')}
          {waiting > 0 && ` · ${t('photosWait', { count: waiting })}`}
        </span>
        {waiting > 0 && <Button onClick={() => void work.send()}>{t('sendNow')}</Button>}
        {may.some(({ verb }) => verb === 'return') && (
          <Button {...(differing.length > 0 && { type: 'primary' })} onClick={() => setOpen('return')}>
            {t('sendBack')}
          </Button>
        )}
        {may.some(({ verb }) => verb === 'recordVerification') ? (
          <Button
            {...(differing.length === 0 && { type: 'primary' })}
            disabled={differing.length > 0 || waiting > 0 || looked.length === 0}
            onClick={() => setOpen('recordVerification')}
          >
            {t('record')}
          </Button>
        ) : (
          <span className={styles.quiet}>{t('notDue')}</span>
        )}
      </footer>
      {form?.act.verb === 'recordVerification' && (
        <RecordApplicationVerification
          {...form}
          start={{
            visitedOn: visit.visitedOn || beijingDay(new Date()),
            answers: Object.fromEntries(looked.map(({ key, result, comment }) => [key, { result, comment }])),
            opinion: visit.opinion,
            items: Object.fromEntries(looked.map(({ key, lines }) => [key, lines])),
          }}
        />
      )}
      {form?.act.verb === 'return' && (
        <ReturnApplication
          {...form}
          start={Object.fromEntries(
            looked.map(({ key, result, comment }) => [
              key,
              { result: result === 'differs' ? ('reopened' as const) : ('in_order' as const), comment },
            ]),
          )}
        />
      )}
    </article>
  );
}
