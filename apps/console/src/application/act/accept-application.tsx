import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { graphql } from '../../graphql.ts';
import type { ActFormProps } from './act.ts';
import { ActDrawer } from './act-drawer.tsx';
import { OutcomeFragment } from './outcome.ts';
import { WordsField } from './words-field.tsx';

const AcceptApplicationMutation = graphql(
  `
    mutation AcceptApplication($application: ID!, $version: Int!, $key: String!, $comment: String) {
      outcome: acceptApplication(application: $application, version: $version, key: $key, comment: $comment) {
        ...Outcome
      }
    }
  `,
  [OutcomeFragment],
);

/** 受理: takes an application up. */
export function AcceptApplication(props: ActFormProps) {
  const { t } = useTranslation('application');
  const [comment, setComment] = useState('');
  const [, accept] = useMutation(AcceptApplicationMutation);
  return (
    <ActDrawer {...props} meaning={t('acceptMeaning')} given={comment} send={(asked) => accept({ ...asked, comment })}>
      <WordsField label={`${t('comment')}${t('optional')}`} value={comment} onChange={setComment} />
    </ActDrawer>
  );
}
