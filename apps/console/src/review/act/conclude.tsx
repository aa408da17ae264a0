import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { answeredBy } from '../../application/act/answered.ts';
import { OfficialAct } from '../../application/act/official-act.tsx';
import { graphql, readFragment } from '../../graphql.ts';
import type { PanelActProps } from './panel-act.ts';
import { PanelOutcomeFragment } from './panel-outcome.ts';

const ConcludeExpertPanelMutation = graphql(
  `
    mutation ConcludeExpertPanel($application: ID!, $version: Int!, $key: String!) {
      outcome: concludeExpertPanel(application: $application, version: $version, key: $key) {
        ...PanelOutcome
      }
    }
  `,
  [PanelOutcomeFragment],
);

/** 汇总评审结果: combines what the experts judged, and lets the application go on. */
export function Conclude({ application, panel, ...shown }: PanelActProps) {
  const { t } = useTranslation('review');
  const [, conclude] = useMutation(ConcludeExpertPanelMutation);
  const asked = { application, version: panel.version };
  return (
    <OfficialAct
      {...shown}
      title={t('conclude')}
      meaning={t('concludeMeaning')}
      given={asked}
      send={async (key) => {
        const { data } = await conclude({ ...asked, key });
        return answeredBy(data && readFragment(PanelOutcomeFragment, data.outcome));
      }}
    />
  );
}
