import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { graphql } from '../../graphql.ts';
import type { ActFormProps } from './act.ts';
import { ActDrawer } from './act-drawer.tsx';
import { OutcomeFragment } from './outcome.ts';
import { WordsField } from './words-field.tsx';

const WithdrawApplicationMutation = graphql(
  `
    mutation WithdrawApplication($application: ID!, $version: Int!, $key: String!, $reason: String!) {
      outcome: withdrawApplication(application: $application, version: $version, key: $key, reason: $reason) {
        ...Outcome
      }
    }
  `,
  [OutcomeFragment],
);

/** 撤回: takes an application back. */
export function WithdrawApplication(props: ActFormProps) {
  const { t } = useTranslation('application');
  const [reason, setReason] = useState('');
  const [, withdraw] = useMutation(WithdrawApplicationMutation);
  return (
    <ActDrawer
      {...props}
      meaning={t('withdrawMeaning')}
      given={reason}
      send={(asked) => withdraw({ ...asked, reason })}
    >
      <WordsField label={t('reason')} value={reason} onChange={setReason} />
    </ActDrawer>
  );
}
