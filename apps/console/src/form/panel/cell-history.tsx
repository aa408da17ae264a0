import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { beijingTime } from '../../beijing-time.ts';
import { useRecorder } from '../../figure/recorder.ts';
import { Answer } from '../../gateway/answer.tsx';
import { graphql } from '../../graphql.ts';
import { useLocalized } from '../../language/localized.ts';
import { Waiting } from '../../page/waiting.tsx';
import type { Cell } from '../application-form.ts';
import styles from './panel.module.css';

const CellHistoryQuery = graphql(`
  query CellHistory($application: ID!, $item: String!, $period: String!, $county: String) {
    application(id: $application) {
      id
      formCell(item: $item, period: $period, county: $county) {
        history {
          text {
            zh
            en
          }
          reason {
            zh
            en
          }
          source
          comment
          at
          by
        }
      }
    }
  }
`);

interface CellHistoryProps {
  readonly of: Pick<Cell, 'item' | 'period' | 'county' | 'changes'>;
  readonly application: string;
}

function Entries({ of: { item, period, county }, application }: CellHistoryProps) {
  const { t } = useTranslation('form');
  const localized = useLocalized();
  const recorder = useRecorder();
  const answer = useQuery({
    query: CellHistoryQuery,
    variables: { application, item, period, county },
    requestPolicy: 'network-only',
  });
  return (
    <Answer of={answer} waiting={<Waiting bars={[40, 40]} />}>
      {({ application: found }) => (
        <ol className={styles.history}>
          {found?.formCell?.history.map(({ text, reason, source, comment, at, by }, index) => (
            <li key={index}>
              <strong>{text ? localized(text) : t('blankWithReason', { reason: localized(reason) })}</strong>
              <small>{t('recordedBy', { who: recorder(by), when: beijingTime(at) })}</small>
              {source && <small>{source}</small>}
              {comment && <small>{comment}</small>}
            </li>
          ))}
        </ol>
      )}
    </Answer>
  );
}

/** What was in a cell before, the newest first; read when it is asked for. */
export function CellHistory(props: CellHistoryProps) {
  const { t } = useTranslation('form');
  const [isOpen, setOpen] = useState(false);
  return (
    <section>
      <button type="button" className={styles.link} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {t('showHistory', { count: props.of.changes })}
      </button>
      {isOpen && <Entries {...props} />}
    </section>
  );
}
