import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { answeredBy } from '../../application/act/answered.ts';
import { LineField } from '../../application/act/line-field.tsx';
import { OfficialAct } from '../../application/act/official-act.tsx';
import { graphql } from '../../graphql.ts';
import { ToSignFragment } from '../../signing/to-sign.ts';

const CertifyApplicationMutation = graphql(
  `
  mutation CertifyApplication($application: ID!, $number: String!, $key: String!, $signature: SignatureInput) {
    outcome: certifyApplication(application: $application, number: $number, key: $key, signature: $signature) {
      __typename
      ...ToSign
      ... on Refused {
        message {
          zh
          en
        }
      }
      ... on CertificationConflict {
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

interface CertifyProps {
  readonly application: { readonly id: string; readonly cluster: { readonly name: string } };
  readonly open: boolean;
  readonly close: () => void;
  readonly done: () => void;
}

/** 认定: certifies a cluster whose notice has ended without an objection that stands. */
export function Certify({ application, ...shown }: CertifyProps) {
  const { t } = useTranslation('certification');
  const [number, setNumber] = useState('');
  const [, certify] = useMutation(CertifyApplicationMutation);
  const asked = { application: application.id, number };
  return (
    <OfficialAct
      {...shown}
      title={t('certify')}
      meaning={t('certifyMeaning', { name: application.cluster.name })}
      given={asked}
      send={async (key, signature) => answeredBy((await certify({ ...asked, key, signature })).data?.outcome)}
    >
      <LineField label={t('number')} value={number} onChange={setNumber} most={100} />
    </OfficialAct>
  );
}
