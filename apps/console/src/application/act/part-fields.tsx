import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { clusterAddress } from '../../clusters/cluster-link.ts';
import { Segments } from '../../control/segments.tsx';
import { useLocalized } from '../../language/localized.ts';
import { useNarrow } from '../../table/room.ts';
import { VerdictMark } from '../../verdict/verdict-mark.tsx';
import styles from './act.module.css';
import type { ActedOn } from './act.ts';
import { noAnswer, type PartAnswers } from './part-answers.ts';
import { WordsField } from './words-field.tsx';

interface PartFieldsProps<Result extends string> {
  readonly of: Omit<ActedOn, 'returnable'>;
  readonly results: readonly { readonly value: Result; readonly label: string }[];
  readonly answers: PartAnswers<Result>;
  readonly answer: (answers: PartAnswers<Result>) => void;
  /** Results for which the comment says what has to be done. */
  readonly asksBy?: Result;
}

/** Each part of an application with what is found about it, and words. */
export function PartFields<Result extends string>(props: PartFieldsProps<Result>) {
  const { of, results, answers, answer, asksBy } = props;
  const { t } = useTranslation('application');
  const localized = useLocalized();
  // On the spot, with a phone, each choice is large enough for a thumb.
  const narrow = useNarrow();
  return (
    <div className={styles.field}>
      <div className={styles.partLine}>
        <h3>{t('partsAsked')}</h3>
        <Link to={clusterAddress(of.cluster.id, of.round.standard.key)} target="_blank">
          {t('toCluster')}
        </Link>
      </div>
      <ul className={styles.parts}>
        {of.parts.map(({ key, title }) => {
          const given = answers[key] ?? noAnswer;
          const put = (change: Partial<typeof given>) => answer({ ...answers, [key]: { ...given, ...change } });
          const part = localized(title);
          const locked = of.evaluation?.criteria.find(({ criterion }) => criterion.key === key);
          return (
            <li key={key}>
              <div className={styles.partLine}>
                <span className={styles.part}>
                  <span aria-hidden>{part}</span>
                  {locked && <VerdictMark kind={locked.verdict} />}
                </span>
                <Segments<Result | ''>
                  label={part}
                  {...(!narrow && { size: 'small' })}
                  value={given.result}
                  options={results}
                  onChange={(result) => put({ result })}
                />
              </div>
              {given.result !== '' && (
                <WordsField
                  label={t('commentOn', { part })}
                  placeholder={given.result === asksBy ? t('askedHere') : `${t('commentHere')}${t('optional')}`}
                  rows={1}
                  value={given.comment}
                  onChange={(comment) => put({ comment })}
                />
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
