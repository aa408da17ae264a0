import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { beijingTime } from '../../beijing-time.ts';
import { useRecorder } from '../../figure/recorder.ts';
import { Answer } from '../../gateway/answer.tsx';
import { graphql, readFragment } from '../../graphql.ts';
import { Waiting } from '../../page/waiting.tsx';
import { FormRosterRowFragment } from '../form-roster.ts';
import { cellsOf } from '../roster-cells.ts';
import { grouped } from '../table/grouped.ts';
import styles from './roster.module.css';
import type { RosterColumn } from './use-roster-columns.ts';

const RosterHistoryQuery = graphql(
  `
    query RosterHistory($application: ID!, $year: Int!, $code: String!) {
      application(id: $application) {
        id
        formRosterHistory(year: $year, code: $code) {
          at
          by
          source
          row {
            ...FormRosterRowSeen
          }
        }
      }
    }
  `,
  [FormRosterRowFragment],
);

interface RosterHistoryProps {
  readonly application: string;
  readonly year: number;
  readonly code: string;
  readonly columns: readonly RosterColumn[];
}

function Entries({ application, year, code, columns }: RosterHistoryProps) {
  const { t } = useTranslation('form');
  const recorder = useRecorder();
  const answer = useQuery({
    query: RosterHistoryQuery,
    variables: { application, year, code },
    requestPolicy: 'network-only',
  });
  return (
    <Answer of={answer} waiting={<Waiting bars={[40]} />}>
      {({ application: found }) => (
        <ol className={styles.history}>
          {found?.formRosterHistory.map(({ at, by, source, row }, index) => {
            const cells = row && cellsOf(readFragment(FormRosterRowFragment, row));
            const said = columns.flatMap(({ key, title }) => (cells?.[key] ? [`${title} ${grouped(cells[key])}`] : []));
            return (
              <li key={index}>
                {cells ? said.join('；') : t('rowGone')}{' '}
                <small className={styles.quiet}>
                  {t('recordedBy', { who: recorder(by), when: beijingTime(at) })} · {source}
                </small>
              </li>
            );
          })}
        </ol>
      )}
    </Answer>
  );
}

/** What a row of a roster was before, the newest first; read when it is asked for. */
export function RosterHistory(props: RosterHistoryProps) {
  const { t } = useTranslation('form');
  const [isOpen, setOpen] = useState(false);
  return (
    <section>
      <button type="button" className={styles.link} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {t('history')}
      </button>
      {isOpen && <Entries {...props} />}
    </section>
  );
}
