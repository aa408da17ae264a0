import { useTranslation } from 'react-i18next';
import { noAnswer, type PartAnswer } from '../../application/act/part-answers.ts';
import { WordsField } from '../../application/act/words-field.tsx';
import { ChangedFigures } from '../../application/case/changed-figures.tsx';
import { phraseOf } from '../../application/case/remark-result.ts';
import { beijingDay } from '../../beijing-time.ts';
import { Segments } from '../../control/segments.tsx';
import { PartEvidence } from '../../evidence/part-evidence.tsx';
import { statementPlace } from '../../form/draft/send-edits.ts';
import { type Localized, useLocalized } from '../../language/localized.ts';
import { AspectFigures } from '../case/aspect-figures.tsx';
import styles from '../case/review.module.css';
import { RubricItem } from '../case/rubric-item.tsx';
import type { Draft } from '../panel/draft.ts';
import aspects from './aspects.module.css';
import type { Finding } from './aspects-draft.ts';
import type { AspectsReviewed, Beside } from './aspects-reviewed.ts';

interface AspectProps {
  readonly application: string;
  readonly part: { readonly key: string; readonly title: Localized };
  readonly of: AspectsReviewed;
  readonly beside: Beside;
  readonly finding: PartAnswer<Finding> | undefined;
  readonly find: (finding: PartAnswer<Finding>) => void;
  readonly levels: Draft;
  readonly judge: (item: string, judgement: Draft[string]) => void;
}

/** What was asked of a part the last time that the application was returned; undefined where it was not open again. */
const askedOf = ({ history }: AspectsReviewed, part: string): string | undefined =>
  history
    .findLast(({ key }) => key === 'application.returned')
    ?.remarks.find((remark) => remark.result === 'reopened' && remark.part.key === part)?.comment;

/** One aspect: what the applicant states, its evidence, what changed, what is judged and what is found, with the figures beside it. */
export function Aspect({ application, part, of, beside, finding = noAnswer, find, levels, judge }: AspectProps) {
  const { t } = useTranslation(['review', 'application']);
  const localized = useLocalized();
  const { form, evaluation, changes } = beside;
  const title = localized(part.title);
  const items = form?.sections.flatMap((section) => section.items) ?? [];
  const judged = items.filter(({ item, parts }) => item.kind === 'judged' && parts.includes(part.key));
  const reading = new Set(items.flatMap(({ item, parts }) => (parts.includes(part.key) ? [item.key] : [])));
  const changed = changes?.figures.filter(({ item }) => reading.has(item)) ?? [];
  const statement = form?.statements.find(({ slot }) => slot === statementPlace(part.key))?.text;
  const standing = of.standingFindings.find((one) => one.part.key === part.key);
  const asked = askedOf(of, part.key);
  return (
    <section className={`${styles.part} ${aspects.aspect}`} aria-labelledby={`aspect-${part.key}`}>
      <h2 id={`aspect-${part.key}`}>{title}</h2>
      <div className={styles.aspect}>
        <div className={styles.items}>
          {asked !== undefined && (
            <p className={aspects.asked}>
              <strong>{t('askedBefore')}</strong> {asked}
            </p>
          )}
          {changed.length > 0 && (
            <div>
              <h3>{t('changedSince')}</h3>
              <ChangedFigures of={changed} />
            </div>
          )}
          {changes && asked !== undefined && changed.length === 0 && <p className={styles.quiet}>{t('unchanged')}</p>}
          <div>
            <h3>{t('statement')}</h3>
            {statement ? (
              <p className={aspects.words}>{statement}</p>
            ) : (
              <p className={styles.quiet}>{t('noStatement')}</p>
            )}
          </div>
          <PartEvidence application={application} part={part.key} title={title} since={changes?.since} />
          <PartEvidence application={application} part={part.key} title={title} purpose="verification" />
          {judged.map((one) => (
            <RubricItem
              key={one.item.key}
              of={one}
              given={levels[one.item.key]}
              give={(judgement) => judge(one.item.key, judgement)}
            />
          ))}
          <div className={aspects.finding}>
            <h3>{t('finding')}</h3>
            {standing && (
              <p className={styles.quiet}>
                {t('standing', { result: t(`application:${phraseOf(standing.result)}`), day: beijingDay(standing.at) })}
                {standing.comment}
              </p>
            )}
            <Segments<Finding | ''>
              label={t('findingOf', { part: title })}
              value={finding.result}
              options={[
                { value: 'in_order', label: t('application:inOrder') },
                { value: 'doubtful', label: t('application:doubtful') },
                { value: 'reopened', label: t('application:reopened') },
              ]}
              onChange={(result) => find({ ...finding, result })}
            />
            {finding.result !== '' && (
              <WordsField
                label={t('application:commentOn', { part: title })}
                placeholder={finding.result === 'reopened' ? t('application:askedHere') : t('application:commentHere')}
                rows={2}
                value={finding.comment}
                onChange={(comment) => find({ ...finding, comment })}
              />
            )}
          </div>
        </div>
        <AspectFigures of={evaluation} aspect={part.key} />
      </div>
    </section>
  );
}
