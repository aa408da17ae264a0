import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import fields from '../../application/act/act.module.css';
import { answeredBy } from '../../application/act/answered.ts';
import { LineField } from '../../application/act/line-field.tsx';
import { OfficialAct } from '../../application/act/official-act.tsx';
import { CandidateChoice } from '../../candidate/candidate-choice.tsx';
import { type Candidate, useChoice } from '../../candidate/candidates.ts';
import { graphql } from '../../graphql.ts';
import { ToSignFragment } from '../../signing/to-sign.ts';

const AnnounceApplicationsMutation = graphql(
  `
  mutation AnnounceApplications($round: String!, $applications: [ID!]!, $number: String!, $key: String!, $signature: SignatureInput) {
    outcome: announceApplications(round: $round, applications: $applications, number: $number, key: $key, signature: $signature) {
      __typename
      ...ToSign
      ... on Refused {
        message {
          zh
          en
        }
      }
      ... on AnnouncementConflict {
        message {
          zh
          en
        }
      }
    }
  }
`,
  [ToSignFragment],
);

interface AnnounceProps {
  readonly round: string;
  /** Those that were certified in the round and not announced. */
  readonly candidates: readonly Candidate[];
  readonly open: boolean;
  readonly close: () => void;
  readonly done: () => void;
}

/** 公布: makes known who was certified, after showing exactly whom. */
export function Announce({ round, candidates, ...shown }: AnnounceProps) {
  const { t } = useTranslation('certification');
  const [number, setNumber] = useState('');
  const [, announce] = useMutation(AnnounceApplicationsMutation);
  const { chosen, choose } = useChoice(candidates);
  const asked = { round, applications: chosen, number };
  return (
    <OfficialAct
      {...shown}
      title={t('announce')}
      meaning={t('announceMeaning', { count: chosen.length })}
      given={asked}
      send={async (key, signature) => answeredBy((await announce({ ...asked, key, signature })).data?.outcome)}
    >
      <LineField label={t('number')} value={number} onChange={setNumber} most={100} />
      <div className={fields.field}>
        <h3>{t('announced')}</h3>
        <CandidateChoice candidates={candidates} chosen={chosen} choose={choose} />
      </div>
    </OfficialAct>
  );
}
