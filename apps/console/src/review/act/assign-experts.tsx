import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { answeredBy } from '../../application/act/answered.ts';
import { OfficialAct } from '../../application/act/official-act.tsx';
import { graphql, readFragment } from '../../graphql.ts';
import type { PanelActProps } from './panel-act.ts';
import { PanelCandidates } from './panel-candidates.tsx';
import { PanelOutcomeFragment } from './panel-outcome.ts';

const AssignExpertsMutation = graphql(
  `
    mutation AssignExperts($application: ID!, $key: String!, $experts: [ID!]!) {
      outcome: assignExperts(application: $application, key: $key, experts: $experts) {
        ...PanelOutcome
      }
    }
  `,
  [PanelOutcomeFragment],
);

/** So many experts are chosen by rule; where they differ a third is asked. */
const usual = 2;
/** The most experts of one panel. */
const most = 15;

/** 组建专家组: assigns the experts who judge an application, by rule or by hand. */
export function AssignExperts({ application, ...shown }: Omit<PanelActProps, 'panel'>) {
  const { t } = useTranslation('review');
  const [experts, setExperts] = useState<readonly string[]>([]);
  const [, assign] = useMutation(AssignExpertsMutation);
  return (
    <OfficialAct
      {...shown}
      title={t('assign')}
      meaning={t('assignMeaning')}
      given={[application, experts]}
      send={async (key) => {
        const { data } = await assign({ application, key, experts: [...experts] });
        return answeredBy(data && readFragment(PanelOutcomeFragment, data.outcome));
      }}
    >
      <PanelCandidates application={application} asked={usual} most={most} chosen={experts} choose={setExperts} />
    </OfficialAct>
  );
}
