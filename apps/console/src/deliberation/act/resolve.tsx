import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { answeredBy } from '../../application/act/answered.ts';
import { LineField } from '../../application/act/line-field.tsx';
import { OfficialAct } from '../../application/act/official-act.tsx';
import { WordsField } from '../../application/act/words-field.tsx';
import { graphql, readFragment } from '../../graphql.ts';
import styles from '../deliberation.module.css';
import type { AgendaItem, MeetingShown } from '../meeting-shown.ts';
import { CountField } from './count-field.tsx';
import { MeetingOutcomeFragment } from './meeting-outcome.ts';

const ResolveDeliberationMutation = graphql(
  `
    mutation ResolveDeliberation(
      $deliberation: ID!
      $version: Int!
      $application: ID!
      $votes: VotesInput!
      $reason: String!
      $niche: String
      $relaxation: RelaxationInput
      $key: String!
    ) {
      outcome: resolveDeliberation(
        deliberation: $deliberation
        version: $version
        application: $application
        votes: $votes
        reason: $reason
        niche: $niche
        relaxation: $relaxation
        key: $key
      ) {
        ...MeetingOutcome
      }
    }
  `,
  [MeetingOutcomeFragment],
);

interface ResolveProps {
  readonly meeting: MeetingShown;
  readonly application: AgendaItem['application'];
  readonly open: boolean;
  readonly close: () => void;
  readonly done: () => void;
}

/** 表决: the votes on one application, and why it was so decided. */
export function Resolve({ meeting, application, ...shown }: ResolveProps) {
  const { t } = useTranslation('deliberation');
  const present = meeting.present.length;
  const [votes, setVotes] = useState({ inFavor: present, against: 0, abstained: 0 });
  const [reason, setReason] = useState('');
  const [niche, setNiche] = useState('');
  const [relaxed, setRelaxed] = useState({ reason: '', document: '' });
  const [, resolve] = useMutation(ResolveDeliberationMutation);
  const taken = meeting.agenda.some(({ resolution }) => resolution?.selected);
  const relaxation = relaxed.reason || relaxed.document ? relaxed : null;
  const asked = {
    ...{ deliberation: meeting.id, version: meeting.version, application: application.id },
    ...{ votes, reason, niche: niche.trim() || null, relaxation },
  };
  const sum = votes.inFavor + votes.against + votes.abstained;
  return (
    <OfficialAct
      {...shown}
      title={t('resolve')}
      meaning={t('resolveMeaning', { name: application.cluster.name })}
      now={t(meeting.majority)}
      given={asked}
      send={async (key) => {
        const { data } = await resolve({ ...asked, key });
        return answeredBy(data && readFragment(MeetingOutcomeFragment, data.outcome));
      }}
    >
      <div className={styles.votes}>
        {(['inFavor', 'against', 'abstained'] as const).map((vote) => (
          <CountField
            key={vote}
            label={t(vote)}
            value={votes[vote]}
            onChange={(count) => setVotes({ ...votes, [vote]: count })}
          />
        ))}
      </div>
      <p role="status" className={styles.sum} data-right={sum === present}>
        {t('votesInAll', { sum: Number.isNaN(sum) ? '–' : sum, present })}
      </p>
      <WordsField label={t('reason')} value={reason} onChange={setReason} />
      <LineField label={t('nicheOtherwise')} value={niche} onChange={setNiche} most={200} />
      {taken && (
        <>
          <WordsField
            label={t('relaxationReason')}
            rows={2}
            value={relaxed.reason}
            onChange={(given) => setRelaxed({ ...relaxed, reason: given })}
          />
          <LineField
            label={t('relaxationDocument')}
            value={relaxed.document}
            onChange={(document) => setRelaxed({ ...relaxed, document })}
            most={100}
          />
        </>
      )}
    </OfficialAct>
  );
}
