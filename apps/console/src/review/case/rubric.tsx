import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PartEvidence } from '../../evidence/part-evidence.tsx';
import type { FragmentOf } from '../../graphql.ts';
import { useJournal } from '../../journal/use-journal.ts';
import { useLocalized } from '../../language/localized.ts';
import { Judge } from '../act/judge.tsx';
import { Recuse } from '../act/recuse.tsx';
import { type Draft, judgementsIn } from '../panel/draft.ts';
import type { JudgedItem, ReviewPanel } from '../panel/review-panel.ts';
import { AspectFigures, type AspectFiguresFragment } from './aspect-figures.tsx';
import styles from './review.module.css';
import { RubricItem } from './rubric-item.tsx';

interface RubricProps {
  readonly application: string;
  readonly panel: ReviewPanel;
  readonly evaluation: FragmentOf<typeof AspectFiguresFragment> | null;
  /** After handing in, and after leaving the panel. */
  readonly done: () => void;
}

const byAspect = (items: readonly JudgedItem[]) => [
  ...Map.groupBy(items, ({ criterion }) => criterion?.key ?? '').entries(),
];

/** 逐项评判: every item on its anchored scale, aspect by aspect, with what was locked of the aspect beside it. */
export function Rubric({ application, panel, evaluation, done }: RubricProps) {
  const { t } = useTranslation('review');
  const localized = useLocalized();
  const { now: draft, keep, clear, isKept } = useJournal<Draft>('rubric', panel.id, {});
  const [open, setOpen] = useState<'judge' | 'recuse' | null>(null);
  const own = panel.seats.find((seat) => seat.own);
  const act = { application, panel, close: () => setOpen(null) };
  const end = () => {
    clear();
    setOpen(null);
    done();
  };
  return (
    <section aria-labelledby="rubric" className={styles.part}>
      <h2 id="rubric">{t('rubric')}</h2>
      <p className={styles.quiet}>{t('rubricNote')}</p>
      {byAspect(panel.items).map(([aspect, items]) => (
        <div key={aspect} className={styles.aspect}>
          <div className={styles.items}>
            {items[0]?.criterion && <p className={styles.aspectName}>{localized(items[0].criterion.title)}</p>}
            {items.map((one) => (
              <RubricItem
                key={one.item.key}
                of={one}
                given={draft[one.item.key]}
                give={(given) => keep((now) => ({ ...now, [one.item.key]: given }))}
              />
            ))}
            {(['application', 'verification'] as const).map((purpose) => (
              <PartEvidence
                key={purpose}
                application={application}
                part={aspect}
                title={items[0]?.criterion ? localized(items[0].criterion.title) : ''}
                purpose={purpose}
              />
            ))}
          </div>
          <AspectFigures of={evaluation} aspect={aspect} />
        </div>
      ))}
      <div className={styles.bar}>
        <span role="status" className={styles.progress}>
          {t('done', { done: judgementsIn(draft).length, all: panel.items.length })}
        </span>
        <span className={styles.quiet}>{t(isKept ? 'draftKept' : 'draftNotKept')}</span>
        <Button onClick={() => setOpen('recuse')}>{t('recuse')}</Button>
        <Button type="primary" onClick={() => setOpen('judge')}>
          {t('judge')}
        </Button>
      </div>
      <Judge {...act} draft={draft} open={open === 'judge'} done={end} />
      {own && <Recuse {...act} seat={own} open={open === 'recuse'} done={end} />}
    </section>
  );
}
