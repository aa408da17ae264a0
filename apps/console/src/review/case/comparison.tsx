import { useTranslation } from 'react-i18next';
import { useLocalized } from '../../language/localized.ts';
import { type JudgedItem, levelTitle, type ReviewPanel, type Seat } from '../panel/review-panel.ts';
import styles from './comparison.module.css';

const judgementOf = (seat: Seat, { item }: JudgedItem) => seat.judgements?.find((one) => one.item === item.key);

/** Whether the experts whose judgements are seen give an item different levels. */
const differs = (seats: readonly Seat[], item: JudgedItem): boolean =>
  new Set(seats.flatMap((seat) => judgementOf(seat, item)?.level ?? [])).size > 1;

/** 评判对照: what each expert judged, item by item, where they differ, and what it came to. */
export function Comparison({ panel }: { readonly panel: ReviewPanel }) {
  const { t } = useTranslation('review');
  const localized = useLocalized();
  const seats = panel.seats.filter(({ judgements }) => judgements !== null);
  const differing = panel.items.filter((item) => differs(seats, item)).length;
  if (seats.length === 0) return null;
  const seatName = ({ number, own, name }: Seat) =>
    `${name && !own ? localized(name) : t('expertNumber', { number })}${own ? t('me') : ''}`;
  return (
    <section aria-labelledby="comparison" className={styles.comparison}>
      <h2 id="comparison">{t('comparison')}</h2>
      {differing > 0 && <p className={styles.warning}>{t('divergence', { count: differing })}</p>}
      {seats.length === 1 && panel.stage === 'open' && <p className={styles.quiet}>{t('waiting')}</p>}
      <ul>
        {panel.items.map((one) => {
          const outcome = panel.outcome.find(({ item }) => item === one.item.key);
          return (
            <li key={one.item.key} data-differs={differs(seats, one)}>
              <h3>
                {localized(one.item.title)}
                {differs(seats, one) && <span className={styles.mark}>{t('diverges')}</span>}
              </h3>
              <dl>
                {seats.map((seat) => {
                  const judgement = judgementOf(seat, one);
                  return (
                    <div key={seat.number}>
                      <dt>{seatName(seat)}</dt>
                      <dd>
                        {judgement && <strong>{localized(levelTitle(one, judgement.level))}</strong>}
                        {judgement?.reason}
                      </dd>
                    </div>
                  );
                })}
                {outcome && (
                  <div className={styles.outcome}>
                    <dt>{t('outcome')}</dt>
                    <dd>
                      <strong>
                        {outcome.level === null ? t('toMeeting') : localized(levelTitle(one, outcome.level))}
                      </strong>
                      {outcome.disputed.map((level) => localized(levelTitle(one, level))).join(' / ')}
                    </dd>
                  </div>
                )}
              </dl>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
