import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { answeredBy } from '../../application/act/answered.ts';
import { OfficialAct } from '../../application/act/official-act.tsx';
import { graphql, readFragment } from '../../graphql.ts';
import type { PanelActProps } from './panel-act.ts';
import { PanelCandidates } from './panel-candidates.tsx';
import { PanelOutcomeFragment } from './panel-outcome.ts';

const AssignAnotherExpertMutation = graphql(
  `
    mutation AssignAnotherExpert($application: ID!, $version: Int!, $key: String!, $expert: ID!) {
      outcome: assignAnotherExpert(application: $application, version: $version, key: $key, expert: $expert) {
        ...PanelOutcome
      }
    }
  `,
  [PanelOutcomeFragment],
);

const noneChosen = { zh: '请先选择一名专家。', en: 'Choose an expert first.' };

/** 增派专家: one more expert, in the place of one who recused or as the third where two differ. */
export function AssignAnother({ application, panel, ...shown }: PanelActProps) {
  const { t } = useTranslation('review');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [, assign] = useMutation(AssignAnotherExpertMutation);
  const asked = { application, version: panel.version, expert: chosen[0] ?? '' };
  return (
    <OfficialAct
      {...shown}
      title={t('assignAnother')}
      meaning={t('assignMeaning')}
      given={asked}
      send={async (key) => {
        if (asked.expert === '') return { refused: noneChosen };
        const { data } = await assign({ ...asked, key });
        return answeredBy(data && readFragment(PanelOutcomeFragment, data.outcome));
      }}
    >
      <PanelCandidates application={application} asked={1} most={1} chosen={chosen} choose={setChosen} />
    </OfficialAct>
  );
}
