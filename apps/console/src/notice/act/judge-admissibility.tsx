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

const JudgeAdmissibilityMutation = graphql(
  `
    mutation JudgeAdmissibility(
      $objection: ID!
      $version: Int!
      $inadmissible: InadmissibleInput
      $key: String!
    ) {
      outcome: judgeAdmissibility(
        objection: $objection
        version: $version
        inadmissible: $inadmissible
        key: $key
      ) {
        ...ObjectionOutcome
      }
    }
  `,
  [ObjectionOutcomeFragment],
);

const judgements = ['admit', 'anonymous', 'late', 'unverifiable'] as const;

interface JudgeAdmissibilityProps extends FormProps {
  readonly objection: { readonly id: string; readonly version: number };
}

/** 判断是否受理: an objection is looked into, or is not with the ground and the reason. */
export function JudgeAdmissibility({ objection, ...shown }: JudgeAdmissibilityProps) {
  const { t } = useTranslation('notice');
  const [judgement, setJudgement] = useState<(typeof judgements)[number]>('admit');
  const [reason, setReason] = useState('');
  const [, judge] = useMutation(JudgeAdmissibilityMutation);
  const inadmissible = judgement === 'admit' ? null : { because: judgement, reason };
  const asked = { objection: objection.id, version: objection.version, inadmissible };
  return (
    <OfficialAct
      {...shown}
      title={t('judge')}
      meaning={t('judgeMeaning')}
      given={asked}
      send={async (key) => {
        const { data } = await judge({ ...asked, key });
        return answeredBy(data && readFragment(ObjectionOutcomeFragment, data.outcome));
      }}
    >
      <Segments
        label={t('judge')}
        value={judgement}
        options={judgements.map((one) => ({ value: one, label: t(one) }))}
        onChange={setJudgement}
      />
      {inadmissible && <WordsField label={t('reason')} value={reason} onChange={setReason} />}
    </OfficialAct>
  );
}
