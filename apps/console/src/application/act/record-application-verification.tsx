import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { beijingDay } from '../../beijing-time.ts';
import { graphql } from '../../graphql.ts';
import styles from './act.module.css';
import type { ActFormProps } from './act.ts';
import { ActDrawer } from './act-drawer.tsx';
import { OutcomeFragment } from './outcome.ts';
import { answered, type PartAnswers } from './part-answers.ts';
import { PartFields } from './part-fields.tsx';
import { WordsField } from './words-field.tsx';

const RecordApplicationVerificationMutation = graphql(
  `
    mutation RecordApplicationVerification(
      $application: ID!
      $version: Int!
      $key: String!
      $visitedOn: Date!
      $checks: [CheckInput!]!
      $opinion: String!
      $signature: SignatureInput
    ) {
      outcome: recordApplicationVerification(
        application: $application
        version: $version
        key: $key
        visitedOn: $visitedOn
        checks: $checks
        opinion: $opinion
        signature: $signature
      ) {
        ...Outcome
      }
    }
  `,
  [OutcomeFragment],
);

type Found = 'as_reported' | 'differs';

/** What was seen on a visit before it is recorded, and of each part the lines of its checklist. */
interface Seen {
  readonly visitedOn: string;
  readonly answers: PartAnswers<Found>;
  readonly opinion: string;
  readonly items: Readonly<
    Record<
      string,
      readonly { readonly item: string; readonly result: Found; readonly comment: string; readonly photos: string[] }[]
    >
  >;
}

/** 实地核查: the day of the visit and what was seen, part by part; starts with what was filled in on the spot. */
export function RecordApplicationVerification({ start, ...props }: ActFormProps & { readonly start?: Seen }) {
  const { t } = useTranslation('application');
  const { parts } = props.of;
  const [visitedOn, setVisitedOn] = useState(() => start?.visitedOn ?? beijingDay(new Date()));
  const [answers, setAnswers] = useState<PartAnswers<Found>>(start?.answers ?? {});
  const [opinion, setOpinion] = useState(start?.opinion ?? '');
  const [, record] = useMutation(RecordApplicationVerificationMutation);
  const checks = answered(parts, answers).map((check) => ({ ...check, items: [...(start?.items[check.part] ?? [])] }));
  return (
    <ActDrawer
      {...props}
      meaning={t('recordVerificationMeaning')}
      given={[visitedOn, checks, opinion]}
      send={(asked) => record({ ...asked, visitedOn, checks, opinion })}
    >
      <label className={styles.field}>
        {t('visitedOn')}
        <input
          type="date"
          required
          className={styles.day}
          value={visitedOn}
          onChange={(event) => setVisitedOn(event.currentTarget.value)}
        />
      </label>
      <PartFields
        of={props.of}
        results={[
          { value: 'as_reported', label: t('asReported') },
          { value: 'differs', label: t('differs') },
        ]}
        answers={answers}
        answer={setAnswers}
      />
      <WordsField label={t('verificationOpinion')} value={opinion} onChange={setOpinion} />
    </ActDrawer>
  );
}
