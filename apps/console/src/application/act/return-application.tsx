import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { graphql } from '../../graphql.ts';
import type { ActFormProps } from './act.ts';
import { ActDrawer } from './act-drawer.tsx';
import { OutcomeFragment } from './outcome.ts';
import { answered, type PartAnswers } from './part-answers.ts';
import { PartFields } from './part-fields.tsx';

const ReturnApplicationMutation = graphql(
  `
    mutation ReturnApplication(
      $application: ID!
      $version: Int!
      $key: String!
      $reopened: [ReopenedInput!]!
      $findings: [FindingInput!]
    ) {
      outcome: returnApplication(
        application: $application
        version: $version
        key: $key
        reopened: $reopened
        findings: $findings
      ) {
        ...Outcome
      }
    }
  `,
  [OutcomeFragment],
);

type Result = 'reopened' | 'in_order' | 'doubtful';

/** What opens again, and what is found about the other parts. */
const split = (said: ReturnType<typeof answered<Result>>) => ({
  reopened: said.flatMap(({ part, result, comment }) => (result === 'reopened' ? [{ part, comment }] : [])),
  findings: said.flatMap(({ result, ...rest }) => (result === 'reopened' ? [] : [{ ...rest, result }])),
});

/** 退回补正: opens parts again, each with what is asked; starts with what was found before. */
export function ReturnApplication({ start, ...props }: ActFormProps & { readonly start?: PartAnswers<Result> }) {
  const { t } = useTranslation('application');
  const parts = props.of.returnable;
  const [answers, setAnswers] = useState<PartAnswers<Result>>(start ?? {});
  const [, sendBack] = useMutation(ReturnApplicationMutation);
  const given = split(answered(parts, answers));
  return (
    <ActDrawer {...props} meaning={t('returnMeaning')} given={given} send={(asked) => sendBack({ ...asked, ...given })}>
      <PartFields
        of={{ ...props.of, parts }}
        results={[
          { value: 'reopened', label: t('reopened') },
          { value: 'in_order', label: t('inOrder') },
          { value: 'doubtful', label: t('doubtful') },
        ]}
        answers={answers}
        answer={setAnswers}
        asksBy="reopened"
      />
    </ActDrawer>
  );
}
