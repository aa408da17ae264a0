import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import fields from '../../application/act/act.module.css';
import { answeredBy } from '../../application/act/answered.ts';
import { LineField } from '../../application/act/line-field.tsx';
import { OfficialAct } from '../../application/act/official-act.tsx';
import { beijingDay } from '../../beijing-time.ts';
import { CandidateChoice } from '../../candidate/candidate-choice.tsx';
import { useCandidates, useChoice } from '../../candidate/candidates.ts';
import { Answer } from '../../gateway/answer.tsx';
import { graphql, readFragment } from '../../graphql.ts';
import { Waiting } from '../../page/waiting.tsx';
import type { FormProps } from './form.ts';
import { NoticeOutcomeFragment } from './outcome.ts';

const PublishNoticeMutation = graphql(
  `
    mutation PublishNotice(
      $round: String!
      $applications: [ID!]!
      $number: String!
      $firstDay: Date!
      $key: String!
      $signature: SignatureInput
    ) {
      outcome: publishNotice(
        round: $round
        applications: $applications
        number: $number
        firstDay: $firstDay
        key: $key
        signature: $signature
      ) {
        ...NoticeOutcome
      }
    }
  `,
  [NoticeOutcomeFragment],
);

interface PublishNoticeProps extends FormProps {
  readonly round: { readonly key: string };
}

/** 发布公示: publishes who is to be certified, after showing exactly whom. */
export function PublishNotice({ round, ...shown }: PublishNoticeProps) {
  const { t } = useTranslation('notice');
  const [number, setNumber] = useState('');
  const [firstDay, setFirstDay] = useState(() => beijingDay(new Date()));
  const [, publish] = useMutation(PublishNoticeMutation);
  const { answer, candidates } = useCandidates('public_notice', round.key);
  const { chosen, choose } = useChoice(candidates);
  const asked = { round: round.key, applications: chosen, number, firstDay };
  return (
    <OfficialAct
      {...shown}
      title={t('publishNotice')}
      meaning={t('publishMeaning')}
      given={asked}
      send={async (key, signature) => {
        const { data } = await publish({ ...asked, key, signature });
        return answeredBy(data && readFragment(NoticeOutcomeFragment, data.outcome));
      }}
    >
      <LineField label={t('number')} value={number} onChange={setNumber} most={100} />
      <label className={fields.field}>
        {t('firstDay')}
        <input
          type="date"
          required
          className={fields.day}
          value={firstDay}
          onChange={(event) => setFirstDay(event.currentTarget.value)}
        />
      </label>
      <div className={fields.field}>
        <h3>{t('members')}</h3>
        <Answer of={answer} waiting={<Waiting bars={[24, 24, 24]} />}>
          {() =>
            candidates.length === 0 ? (
              <p>{t('noneSelected')}</p>
            ) : (
              <CandidateChoice candidates={candidates} chosen={chosen} choose={choose} />
            )
          }
        </Answer>
      </div>
    </OfficialAct>
  );
}
