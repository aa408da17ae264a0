import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import fields from '../../application/act/act.module.css';
import { answeredBy } from '../../application/act/answered.ts';
import { OfficialAct } from '../../application/act/official-act.tsx';
import { answered, type PartAnswers } from '../../application/act/part-answers.ts';
import { PartFields } from '../../application/act/part-fields.tsx';
import { WordsField } from '../../application/act/words-field.tsx';
import { beijingDay } from '../../beijing-time.ts';
import { graphql, readFragment } from '../../graphql.ts';
import type { Drawn, SpotCheckCase } from './spot-check-case.ts';
import { SpotCheckOutcomeFragment } from './spot-check-outcome.ts';

const RecordSpotCheckMutation = graphql(
  `
    mutation RecordSpotCheck(
      $spotCheck: ID!
      $version: Int!
      $key: String!
      $application: ID!
      $visitedOn: Date!
      $checks: [CheckInput!]!
      $opinion: String!
      $signature: SignatureInput
    ) {
      outcome: recordSpotCheck(
        spotCheck: $spotCheck
        version: $version
        key: $key
        application: $application
        visitedOn: $visitedOn
        checks: $checks
        opinion: $opinion
        signature: $signature
      ) {
        ...SpotCheckOutcome
      }
    }
  `,
  [SpotCheckOutcomeFragment],
);

interface RecordSpotCheckProps {
  readonly spotCheck: SpotCheckCase;
  readonly of: Drawn;
  readonly open: boolean;
  readonly close: () => void;
}

/** 记录抽查: the day of a visit and what was seen, part by part; filled in on the spot, with a phone. */
export function RecordSpotCheck({ spotCheck, of, open, close }: RecordSpotCheckProps) {
  const { t } = useTranslation('review');
  const [visitedOn, setVisitedOn] = useState(() => beijingDay(new Date()));
  const [answers, setAnswers] = useState<PartAnswers<'as_reported' | 'differs'>>({});
  const [opinion, setOpinion] = useState('');
  const [, record] = useMutation(RecordSpotCheckMutation);
  const checks = [...answered(of.parts, answers)];
  const asked = { spotCheck: spotCheck.id, version: spotCheck.version, application: of.id, visitedOn, checks, opinion };
  return (
    <OfficialAct
      title={t('record')}
      meaning={t('recordMeaning')}
      now={of.cluster.name}
      open={open}
      close={close}
      done={close}
      given={asked}
      send={async (key, signature) => {
        const { data } = await record({ ...asked, key, signature });
        return answeredBy(data && readFragment(SpotCheckOutcomeFragment, data.outcome));
      }}
    >
      <label className={fields.field}>
        {t('visitedOn')}
        <input
          type="date"
          required
          className={fields.day}
          value={visitedOn}
          onChange={(event) => setVisitedOn(event.currentTarget.value)}
        />
      </label>
      <PartFields
        of={of}
        results={[
          { value: 'as_reported', label: t('asReported') },
          { value: 'differs', label: t('differs') },
        ]}
        answers={answers}
        answer={setAnswers}
      />
      <WordsField label={t('conclusion')} value={opinion} onChange={setOpinion} />
    </OfficialAct>
  );
}
