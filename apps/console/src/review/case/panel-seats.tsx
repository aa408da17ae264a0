import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { beijingTime } from '../../beijing-time.ts';
import { useLocalized } from '../../language/localized.ts';
import { AssignAnother } from '../act/assign-another.tsx';
import { Conclude } from '../act/conclude.tsx';
import { Recuse } from '../act/recuse.tsx';
import type { ReviewPanel } from '../panel/review-panel.ts';
import styles from './review.module.css';

const states = { assigned: 'assigned', judged: 'judged', recused: 'recused' } as const;

/** The phrase for the state of a seat; one that is not known yet is read as not judged. */
const stateOf = (state: string): keyof typeof states => (state in states ? (state as keyof typeof states) : 'assigned'); // one of the keys, by the test before

interface PanelSeatsProps {
  readonly application: string;
  readonly panel: ReviewPanel;
}

/** 专家组: who judges and how far they are, for the office that organizes the review, with what it may do. */
export function PanelSeats({ application, panel }: PanelSeatsProps) {
  const { t } = useTranslation('review');
  const localized = useLocalized();
  const [open, setOpen] = useState<string | null>(null);
  const close = () => setOpen(null);
  const act = { application, panel, close, done: close };
  const may = (verb: string) => panel.may.includes(verb);
  return (
    <section aria-labelledby="panel" className={styles.part}>
      <h2 id="panel">{t('panel')}</h2>
      <ul className={styles.seats}>
        {panel.seats.map((seat) => (
          <li key={seat.number}>
            <span>
              <strong>{seat.name ? localized(seat.name) : t('expertNumber', { number: seat.number })}</strong>
              {seat.organization && <span className={styles.quiet}> {localized(seat.organization)}</span>}
            </span>
            <span>
              {t(stateOf(seat.state))}
              {seat.at && <span className={styles.quiet}> {beijingTime(seat.at)}</span>}
            </span>
            {seat.reason && <span className={styles.why}>{seat.reason}</span>}
            {may('recuse') && seat.state === 'assigned' && (
              <>
                <Button size="small" onClick={() => setOpen(`recuse ${seat.number}`)}>
                  {t('recuseOther')}
                </Button>
                <Recuse {...act} seat={seat} open={open === `recuse ${seat.number}`} />
              </>
            )}
          </li>
        ))}
      </ul>
      {panel.obstacle && (
        <p className={styles.obstacle}>
          <strong>{t('cannotConclude')}</strong> {localized(panel.obstacle.message)}
        </p>
      )}
      <div className={styles.acts}>
        {may('conclude') && (
          <Button type="primary" onClick={() => setOpen('conclude')}>
            {t('conclude')}
          </Button>
        )}
        {may('assignAnother') && <Button onClick={() => setOpen('another')}>{t('assignAnother')}</Button>}
      </div>
      {may('assignAnother') && <AssignAnother {...act} open={open === 'another'} />}
      {may('conclude') && <Conclude {...act} open={open === 'conclude'} />}
    </section>
  );
}
