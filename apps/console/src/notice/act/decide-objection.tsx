import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { answeredBy } from '../../application/act/answered.ts';
import { OfficialAct } from '../../application/act/official-act.tsx';
import { WordsField } from '../../application/act/words-field.tsx';
import { Segments } from '../../control/segments.tsx';
import { graphql, readFragment } from '../../graphql.ts';
import type { FormProps } from './form.ts';
import { ObjectionOutcomeFragment } from './outcome.ts';

const DecideObjectionMutation = graphql(
  `
    mutation DecideObjection(
      $objection: ID!
      $version: Int!
      $outcome: ObjectionOutcome!
      $reason: String!
      $key: String!
    ) {
      outcome: decideObjection(
        objection: $objection
        version: $version
        outcome: $outcome
        reason: $reason
        key: $key
      ) {
        ...ObjectionOutcome
      }
    }
  `,
  [ObjectionOutcomeFragment],
);

interface DecideObjectionProps extends FormProps {
  readonly objection: { readonly id: string; readonly version: number };
}

/** 作出处理决定: an objection that was looked into is upheld, which ends the application, or dismissed. */
export function DecideObjection({ objection, ...shown }: DecideObjectionProps) {
  const { t } = useTranslation('notice');
  const [outcome, setOutcome] = useState<'dismissed' | 'upheld'>('dismissed');
  const [reason, setReason] = useState('');
  const [, decide] = useMutation(DecideObjectionMutation);
  const asked = { objection: objection.id, version: objection.version, outcome, reason };
  return (
    <OfficialAct
      {...shown}
      title={t('decide')}
      meaning={t('decideMeaning')}
      ends={outcome === 'upheld'}
      given={asked}
      send={async (key) => {
        const { data } = await decide({ ...asked, key });
        return answeredBy(data && readFragment(ObjectionOutcomeFragment, data.outcome));
      }}
    >
      <Segments
        label={t('decide')}
        value={outcome}
        options={[
          { value: 'dismissed', label: t('dismissed') },
          { value: 'upheld', label: t('upheld') },
        ]}
        onChange={setOutcome}
      />
      <WordsField label={t('reason')} value={reason} onChange={setReason} />
    </OfficialAct>
  );
}
