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
      $judgements: [JudgementInput!]
    ) {
      outcome: reviewApplication(
        application: $application
        version: $version
        key: $key
        findings: $findings
        opinion: $opinion
        judgements: $judgements
      ) {
        ...Outcome
      }
    }
  `,
  [OutcomeFragment],
);

/** What was found and judged aspect by aspect before a review is ended. */
interface Reviewed {
  readonly answers: PartAnswers<'in_order' | 'doubtful'>;
  readonly opinion: string;
  readonly judgements: readonly { readonly item: string; readonly level: string; readonly reason: string }[];
}

/** 初审, 省级审核: finds every part in order; starts with what was found aspect by aspect. */
export function ReviewApplication({ start, ...props }: ActFormProps & { readonly start?: Reviewed }) {
  const { t } = useTranslation('application');
  const { parts } = props.of;
  const [answers, setAnswers] = useState<PartAnswers<'in_order' | 'doubtful'>>(start?.answers ?? {});
  const [opinion, setOpinion] = useState(start?.opinion ?? '');
  const judgements = start?.judgements ?? [];
  const [, review] = useMutation(ReviewApplicationMutation);
  const findings = answered(parts, answers);
  return (
    <ActDrawer
      {...props}
      meaning={t('reviewMeaning')}
      given={[findings, opinion, judgements]}
      send={(asked) => review({ ...asked, findings: [...findings], opinion, judgements: [...judgements] })}
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
      {judgements.length > 0 && <p>{t('judgementsGoWith', { count: judgements.length })}</p>}
      <WordsField label={t('opinion')} value={opinion} onChange={setOpinion} />
    </ActDrawer>
  );
}
