import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import fields from '../../application/act/act.module.css';
import { answeredBy } from '../../application/act/answered.ts';
import { OfficialAct } from '../../application/act/official-act.tsx';
import { WordsField } from '../../application/act/words-field.tsx';
import { CandidateChoice } from '../../candidate/candidate-choice.tsx';
import { useCandidates, useChoice } from '../../candidate/candidates.ts';
import { Segments } from '../../control/segments.tsx';
import { Answer } from '../../gateway/answer.tsx';
import { graphql, readFragment } from '../../graphql.ts';
import { Waiting } from '../../page/waiting.tsx';
import styles from '../deliberation.module.css';
import { CountField } from './count-field.tsx';
import { MeetingOutcomeFragment } from './meeting-outcome.ts';

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
  const [, convene] = useMutation(ConveneDeliberationMutation);
  const { answer, candidates } = useCandidates('deliberation', round.key);
  const { chosen, choose } = useChoice(candidates);
  const present = people
    .split(/[\n、，,;；]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const asked = { round: round.key, present, quorum, majority, applications: chosen };
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
            candidates.length === 0 ? (
              <p>{t('noneReady')}</p>
            ) : (
              <CandidateChoice candidates={candidates} chosen={chosen} choose={choose} />
            )
          }
        </Answer>
      </fieldset>
    </OfficialAct>
  );
}
