import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { answeredBy } from '../../application/act/answered.ts';
import { OfficialAct } from '../../application/act/official-act.tsx';
import { WordsField } from '../../application/act/words-field.tsx';
import { graphql, readFragment } from '../../graphql.ts';
import { useLocalized } from '../../language/localized.ts';
import type { Seat } from '../panel/review-panel.ts';
import type { PanelActProps } from './panel-act.ts';
import { PanelOutcomeFragment } from './panel-outcome.ts';

const RecuseExpertMutation = graphql(
  `
    mutation RecuseExpert($application: ID!, $version: Int!, $key: String!, $expert: ID, $reason: String!) {
      outcome: recuseExpert(
        application: $application
        version: $version
        key: $key
        expert: $expert
        reason: $reason
      ) {
        ...PanelOutcome
      }
    }
  `,
  [PanelOutcomeFragment],
);

/** 回避: takes an expert off a panel, themselves or by the office that organizes the review. */
export function Recuse({ application, panel, seat, ...shown }: PanelActProps & { readonly seat: Seat }) {
  const { t } = useTranslation('review');
  const localized = useLocalized();
  const [reason, setReason] = useState('');
  const [, recuse] = useMutation(RecuseExpertMutation);
  const asked = { application, version: panel.version, expert: seat.expert, reason };
  const name = seat.name ? localized(seat.name) : t('expertNumber', { number: seat.number });
  return (
    <OfficialAct
      {...shown}
      title={t(seat.own ? 'recuse' : 'recuseOther')}
      meaning={seat.own ? t('recuseMeaning') : t('recuseOtherMeaning', { name })}
      ends
      given={asked}
      send={async (key) => {
        const { data } = await recuse({ ...asked, key });
        return answeredBy(data && readFragment(PanelOutcomeFragment, data.outcome));
      }}
    >
      <WordsField label={t('reason')} value={reason} onChange={setReason} />
    </OfficialAct>
  );
}
