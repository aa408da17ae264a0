import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { answeredBy } from '../../application/act/answered.ts';
import { LineField } from '../../application/act/line-field.tsx';
import { OfficialAct } from '../../application/act/official-act.tsx';
import { WordsField } from '../../application/act/words-field.tsx';
import { graphql, readFragment } from '../../graphql.ts';
import { Agenda } from '../agenda.tsx';
import type { MeetingShown } from '../meeting-shown.ts';
import { MeetingOutcomeFragment } from './meeting-outcome.ts';

const CloseDeliberationMutation = graphql(
  `
    mutation CloseDeliberation(
      $deliberation: ID!
      $version: Int!
      $number: String!
      $minutes: String!
      $key: String!
      $signature: SignatureInput
    ) {
      outcome: closeDeliberation(
        deliberation: $deliberation
        version: $version
        number: $number
        minutes: $minutes
        key: $key
        signature: $signature
      ) {
        ...MeetingOutcome
      }
    }
  `,
  [MeetingOutcomeFragment],
);

interface CloseProps {
  readonly meeting: MeetingShown;
  readonly open: boolean;
  readonly close: () => void;
  readonly done: () => void;
}

/** 办结会议: ends the meeting with its number and minutes, after showing what it has decided. */
export function Close({ meeting, ...shown }: CloseProps) {
  const { t } = useTranslation('deliberation');
  const [number, setNumber] = useState('');
  const [minutes, setMinutes] = useState('');
  const [, close] = useMutation(CloseDeliberationMutation);
  const asked = { deliberation: meeting.id, version: meeting.version, number, minutes };
  const selected = meeting.agenda.filter(({ resolution }) => resolution?.selected).length;
  return (
    <OfficialAct
      {...shown}
      title={t('close')}
      meaning={t('closeMeaning', { selected, others: meeting.agenda.length - selected })}
      given={asked}
      send={async (key, signature) => {
        const { data } = await close({ ...asked, key, signature });
        return answeredBy(data && readFragment(MeetingOutcomeFragment, data.outcome));
      }}
    >
      <LineField label={t('number')} value={number} onChange={setNumber} most={100} />
      <WordsField label={t('minutes')} rows={6} value={minutes} onChange={setMinutes} />
      <Agenda items={meeting.agenda} />
    </OfficialAct>
  );
}
