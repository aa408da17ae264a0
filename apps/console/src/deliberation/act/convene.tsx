import { Checkbox } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import fields from '../../application/act/act.module.css';
import { answeredBy } from '../../application/act/answered.ts';
import { OfficialAct } from '../../application/act/official-act.tsx';
import { WordsField } from '../../application/act/words-field.tsx';
import { Segments } from '../../control/segments.tsx';
import { Answer } from '../../gateway/answer.tsx';
import { graphql, readFragment } from '../../graphql.ts';
import { Waiting } from '../../page/waiting.tsx';
import styles from '../deliberation.module.css';
import { CountField } from './count-field.tsx';
import { MeetingOutcomeFragment } from './meeting-outcome.ts';

const ReadyApplicationsQuery = graphql(`
  query ReadyApplications($filter: ApplicationFilter) {
    applications(first: 100, filter: $filter) {
      edges {
        node {
          id
          stage {
            key
            title {
              zh
              en
            }
          }
          cluster {
            id
            name
          }
        }
      }
    }
  }
`);

const ConveneDeliberationMutation = graphql(
  `
    mutation ConveneDeliberation(
      $round: String!
      $present: [String!]!
      $quorum: Int!
      $majority: Majority!
      $applications: [ID!]!
      $key: String!
    ) {
      outcome: conveneDeliberation(
        round: $round
        present: $present
        quorum: $quorum
        majority: $majority
        applications: $applications
        key: $key
      ) {
        ...MeetingOutcome
      }
    }
  `,
  [MeetingOutcomeFragment],
);

/** The stages after which a meeting may be the next step, whatever the procedure puts between. */
const beforeMeeting = ['reviewed', 'spot-checked', 'expert-reviewed'];

interface ConveneProps {
  readonly round: { readonly key: string };
  readonly open: boolean;
  readonly close: () => void;
  readonly done: () => void;
}

/** 召开审议会议: who is present, by which rules it decides, and on what. */
export function Convene({ round, ...shown }: ConveneProps) {
  const { t } = useTranslation('deliberation');
  const [people, setPeople] = useState('');
  const [quorum, setQuorum] = useState(3);
  const [majority, setMajority] = useState<'majority_of_present' | 'two_thirds_of_present'>('majority_of_present');
  const [left, setLeft] = useState<readonly string[]>([]);
  const [, convene] = useMutation(ConveneDeliberationMutation);
  const answer = useQuery({
    query: ReadyApplicationsQuery,
    variables: { filter: { round: round.key, stages: beforeMeeting } },
    requestPolicy: 'network-only',
  });
  const ready = answer[0].data?.applications.edges.map(({ node }) => node) ?? [];
  const present = people
    .split(/[\n、，,;；]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const applications = ready.map(({ id }) => id).filter((id) => !left.includes(id));
  const asked = { round: round.key, present, quorum, majority, applications };
  return (
    <OfficialAct
      {...shown}
      title={t('convene')}
      meaning={t('conveneMeaning')}
      given={asked}
      send={async (key) => {
        const { data } = await convene({ ...asked, key });
        return answeredBy(data && readFragment(MeetingOutcomeFragment, data.outcome));
      }}
    >
      <WordsField label={t('presentNames')} rows={4} value={people} onChange={setPeople} />
      <p role="status" className={styles.sum} data-right={present.length >= quorum}>
        {t('presentOf', { count: present.length, quorum: Number.isNaN(quorum) ? '–' : quorum })}
      </p>
      <CountField label={t('quorum')} value={quorum} onChange={setQuorum} least={1} />
      <div className={fields.field}>
        <span aria-hidden>{t('majority')}</span>
        <Segments
          label={t('majority')}
          value={majority}
          options={[
            { value: 'majority_of_present', label: t('majority_of_present') },
            { value: 'two_thirds_of_present', label: t('two_thirds_of_present') },
          ]}
          onChange={setMajority}
        />
      </div>
      <fieldset className={styles.ready}>
        <legend>{t('agenda')}</legend>
        <Answer of={answer} waiting={<Waiting bars={[24, 24, 24]} />}>
          {() =>
            ready.length === 0 ? (
              <p>{t('noneReady')}</p>
            ) : (
              ready.map(({ id, cluster }) => (
                <Checkbox
                  key={id}
                  checked={!left.includes(id)}
                  onChange={({ target }) => setLeft(target.checked ? left.filter((one) => one !== id) : [...left, id])}
                >
                  {cluster.name}
                </Checkbox>
              ))
            )
          }
        </Answer>
      </fieldset>
    </OfficialAct>
  );
}
