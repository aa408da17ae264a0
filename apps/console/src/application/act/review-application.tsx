import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { graphql } from '../../graphql.ts';
import type { ActFormProps } from './act.ts';
import { ActDrawer } from './act-drawer.tsx';
import { OutcomeFragment } from './outcome.ts';
import { answered, type PartAnswers } from './part-answers.ts';
import { PartFields } from './part-fields.tsx';
import { WordsField } from './words-field.tsx';

const ReviewApplicationMutation = graphql(
  `
    mutation ReviewApplication(
      $application: ID!
      $version: Int!
      $key: String!
      $findings: [FindingInput!]!
      $opinion: String!
    ) {
      outcome: reviewApplication(
        application: $application
        version: $version
        key: $key
        findings: $findings
        opinion: $opinion
      ) {
        ...Outcome
      }
    }
  `,
  [OutcomeFragment],
);

/** 初审, 省级审核: finds every part in order. */
export function ReviewApplication(props: ActFormProps) {
  const { t } = useTranslation('application');
  const { parts } = props.of;
  const [answers, setAnswers] = useState<PartAnswers<'in_order' | 'doubtful'>>({});
  const [opinion, setOpinion] = useState('');
  const [, review] = useMutation(ReviewApplicationMutation);
  const findings = answered(parts, answers);
  return (
    <ActDrawer
      {...props}
      meaning={t('reviewMeaning')}
      given={[findings, opinion]}
      send={(asked) => review({ ...asked, findings: [...findings], opinion })}
    >
      <PartFields
        of={props.of}
        results={[
          { value: 'in_order', label: t('inOrder') },
          { value: 'doubtful', label: t('doubtful') },
        ]}
        answers={answers}
        answer={setAnswers}
      />
      <WordsField label={t('opinion')} value={opinion} onChange={setOpinion} />
    </ActDrawer>
  );
}
