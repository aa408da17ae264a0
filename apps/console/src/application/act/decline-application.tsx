import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { graphql } from '../../graphql.ts';
import type { ActFormProps } from './act.ts';
import { ActDrawer } from './act-drawer.tsx';
import { OutcomeFragment } from './outcome.ts';
import { WordsField } from './words-field.tsx';

const DeclineApplicationMutation = graphql(
  `
    mutation DeclineApplication($application: ID!, $version: Int!, $key: String!, $reason: String!) {
      outcome: declineApplication(application: $application, version: $version, key: $key, reason: $reason) {
        ...Outcome
      }
    }
  `,
  [OutcomeFragment],
);

/** 不予通过: ends an application. */
export function DeclineApplication(props: ActFormProps) {
  const { t } = useTranslation('application');
  const [reason, setReason] = useState('');
  const [, decline] = useMutation(DeclineApplicationMutation);
  return (
    <ActDrawer {...props} meaning={t('declineMeaning')} given={reason} send={(asked) => decline({ ...asked, reason })}>
      <WordsField label={t('reason')} value={reason} onChange={setReason} />
    </ActDrawer>
  );
}
