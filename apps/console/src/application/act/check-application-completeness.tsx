import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { graphql } from '../../graphql.ts';
import type { ActFormProps } from './act.ts';
import { ActDrawer } from './act-drawer.tsx';
import { OutcomeFragment } from './outcome.ts';
import { WordsField } from './words-field.tsx';

const CheckApplicationCompletenessMutation = graphql(
  `
    mutation CheckApplicationCompleteness($application: ID!, $version: Int!, $key: String!, $comment: String) {
      outcome: checkApplicationCompleteness(application: $application, version: $version, key: $key, comment: $comment) {
        ...Outcome
      }
    }
  `,
  [OutcomeFragment],
);

/** 完整性审查: finds that the file is complete. */
export function CheckApplicationCompleteness(props: ActFormProps) {
  const { t } = useTranslation('application');
  const [comment, setComment] = useState('');
  const [, check] = useMutation(CheckApplicationCompletenessMutation);
  return (
    <ActDrawer
      {...props}
      meaning={t('checkCompletenessMeaning')}
      given={comment}
      send={(asked) => check({ ...asked, comment })}
    >
      <WordsField label={`${t('comment')}${t('optional')}`} value={comment} onChange={setComment} />
    </ActDrawer>
  );
}
