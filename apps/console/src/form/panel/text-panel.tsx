import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { beijingTime } from '../../beijing-time.ts';
import { useRecorder } from '../../figure/recorder.ts';
import { Answer } from '../../gateway/answer.tsx';
import { graphql } from '../../graphql.ts';
import { Waiting } from '../../page/waiting.tsx';
import styles from './panel.module.css';

const TextHistoryQuery = graphql(`
  query TextHistory($application: ID!, $slot: String!) {
    application(id: $application) {
      id
      formStatement(slot: $slot) {
        seen
        text
        at
        by
      }
    }
  }
`);

interface TextPanelProps {
  readonly slot: string;
  readonly application: string;
}

function Entries({ slot, application }: TextPanelProps) {
  const { t } = useTranslation('form');
  const recorder = useRecorder();
  const variables = { application, slot };
  const answer = useQuery({ query: TextHistoryQuery, variables, requestPolicy: 'network-only' });
  return (
    <Answer of={answer} waiting={<Waiting bars={[40, 40]} />}>
      {({ application: found }) => (
        <ol className={styles.history}>
          {found?.formStatement.length === 0 && <li>{t('notYet')}</li>}
          {found?.formStatement.map(({ seen, text, at, by }) => (
            <li key={seen}>
              <span>{text === '' ? t('blank') : text}</span>
              <small>{t('recordedBy', { who: recorder(by), when: beijingTime(at) })}</small>
            </li>
          ))}
        </ol>
      )}
    </Answer>
  );
}

/** What was written in a place of the form before, the newest first; read when it is asked for. */
export function TextPanel(props: TextPanelProps) {
  const { t } = useTranslation('form');
  const [isOpen, setOpen] = useState(false);
  return (
    <div className={styles.about}>
      <button type="button" className={styles.link} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {t('history')}
      </button>
      {isOpen && <Entries {...props} />}
    </div>
  );
}
