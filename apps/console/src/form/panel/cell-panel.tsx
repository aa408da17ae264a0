import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { beijingTime } from '../../beijing-time.ts';
import { PlainButton } from '../../control/plain-button.tsx';
import { PartEvidence } from '../../evidence/part-evidence.tsx';
import { useRecorder } from '../../figure/recorder.ts';
import { useUnitName } from '../../figure/unit-name.ts';
import { useLocalized } from '../../language/localized.ts';
import type { FigureAtWork } from '../draft/figure-work.ts';
import { useChangeFigures, useFormWork } from '../form-work.ts';
import { grouped } from '../table/grouped.ts';
import { CellHistory } from './cell-history.tsx';
import styles from './panel.module.css';

interface CellPanelProps {
  readonly of: FigureAtWork;
  readonly application: string;
  readonly partTitle: (key: string) => string;
}

/** Two values of one figure, by two people: one is chosen, the other stays in the history. */
function Conflict({ of: { slot, theirs, edit } }: { readonly of: FigureAtWork }) {
  const { t } = useTranslation('form');
  const { work } = useFormWork();
  const recorder = useRecorder();
  if (theirs === undefined) return null;
  return (
    <div className={styles.conflict} role="alert">
      <p>{t('bothKept')}</p>
      <dl>
        <dt>{t('otherSaid')}</dt>
        <dd>
          <strong>{grouped(theirs.value ?? t('blank'))}</strong>{' '}
          {theirs.at && theirs.by && (
            <small className={styles.who}>
              {t('recordedBy', { who: recorder(theirs.by), when: beijingTime(theirs.at) })}
            </small>
          )}
        </dd>
        <dt>{t('iTyped')}</dt>
        <dd>
          <strong>{grouped(edit?.typed ?? t('blank'))}</strong>
        </dd>
      </dl>
      <div className={styles.buttons}>
        <PlainButton onClick={() => work.insist(slot)}>{t('keepMine')}</PlainButton>
        <PlainButton onClick={() => work.discard(slot)}>{t('keepTheirs')}</PlainButton>
      </div>
    </div>
  );
}

/** Why a figure is left out. */
function BlankReason({ of: figure }: { readonly of: FigureAtWork }) {
  const { t } = useTranslation('form');
  const localized = useLocalized();
  const change = useChangeFigures();
  const id = useId();
  const { cell, edit } = figure;
  const [reason, setReason] = useState(edit?.reason ?? (cell.blank ? localized(cell.blank) : ''));
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{t('blankReason')}</label>
      <textarea id={id} rows={2} maxLength={500} value={reason} onChange={(event) => setReason(event.target.value)} />
      <PlainButton disabled={reason.trim() === ''} onClick={() => change([[figure, { typed: null, reason }]])}>
        {t('keepBlank')}
      </PlainButton>
    </div>
  );
}

/** Everything about one cell: what it asks, last year's value, source and comment, why it is blank, what was in it before. */
export function CellPanel({ of: figure, application, partTitle }: CellPanelProps) {
  const { t } = useTranslation('form');
  const localized = useLocalized();
  const unitName = useUnitName();
  const recorder = useRecorder();
  const change = useChangeFigures();
  const { cell, edit, of, fault } = figure;
  const [isBlanking, setBlanking] = useState(false);
  const unit = unitName(of.item.unit ?? '');
  const now = edit === undefined ? cell.value : edit.typed;
  const option = of.item.options.find(({ value }) => value === now);
  const shown = option
    ? localized(option.title)
    : of.item.kind === 'declared' && now
      ? t(now === 'true' ? 'yes' : 'no')
      : now && `${grouped(now)} ${edit === undefined ? unit : ''}`;
  const title = localized(of.item.title);
  const [part] = of.parts;
  return (
    <div className={styles.about}>
      <h3>{cell.year === null ? title : t('cellOf', { item: title, year: cell.year })}</h3>
      <p className={styles.help}>{localized(of.item.help)}</p>
      {of.parts.length > 0 && (
        <p className={styles.help}>{t('ofParts', { parts: of.parts.map(partTitle).join('、') })}</p>
      )}
      {fault && (
        <p role="alert" className={styles.fault}>
          {localized(fault)}
        </p>
      )}
      <Conflict of={figure} />
      <dl className={styles.facts}>
        <dt>{t('now')}</dt>
        <dd>
          {shown || t('notYet')}
          {edit === undefined && cell.reported !== null && cell.unit !== null && cell.unit !== of.item.unit && (
            <small> {t('asTyped', { reported: `${grouped(cell.reported)} ${unitName(cell.unit)}` })}</small>
          )}
          {edit === undefined && cell.at && cell.by && (
            <small className={styles.who}>
              {t('recordedBy', { who: recorder(cell.by), when: beijingTime(cell.at) })}
            </small>
          )}
        </dd>
        {cell.lastYear !== null && (
          <>
            <dt>{t('lastYear')}</dt>
            <dd>
              {grouped(cell.lastYear)} {unit}{' '}
              {of.open && (
                <PlainButton onClick={() => change([[figure, { typed: cell.lastYear, takenOver: true }]])}>
                  {t('takeOver')}
                </PlainButton>
              )}
            </dd>
          </>
        )}
      </dl>
      {of.open && now !== null && (
        <>
          <label className={styles.field}>
            <span>{t('source')}</span>
            <input
              maxLength={500}
              placeholder={t('sourceHint')}
              value={(edit === undefined ? cell.source : edit.source) ?? ''}
              onChange={(event) => change([[figure, { source: event.target.value }]])}
            />
          </label>
          <label className={styles.field}>
            <span>{t('comment')}</span>
            <textarea
              rows={2}
              maxLength={500}
              value={(edit === undefined ? cell.comment : edit.comment) ?? ''}
              onChange={(event) => change([[figure, { comment: event.target.value }]])}
            />
          </label>
        </>
      )}
      {of.open &&
        (isBlanking || now === null ? (
          <BlankReason of={figure} />
        ) : (
          <button type="button" className={styles.link} onClick={() => setBlanking(true)}>
            {t('leaveBlank')}
          </button>
        ))}
      {part !== undefined && <PartEvidence application={application} part={part} item={of.item.key} title={title} />}
      {cell.changes > 0 && <CellHistory key={cell.seen} of={cell} application={application} />}
    </div>
  );
}
