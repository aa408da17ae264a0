import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { answeredBy } from '../../application/act/answered.ts';
import { OfficialAct } from '../../application/act/official-act.tsx';
import { WordsField } from '../../application/act/words-field.tsx';
import { graphql, readFragment } from '../../graphql.ts';
import type { ListActProps } from './list-act.ts';
import { ListOutcomeFragment } from './list-outcome.ts';

const TakeOffRecommendationListMutation = graphql(
  `
    mutation TakeOffRecommendationList($list: ID!, $version: Int!, $key: String!, $application: ID!, $reason: String!) {
      outcome: takeOffRecommendationList(
        list: $list
        version: $version
        key: $key
        application: $application
        reason: $reason
      ) {
        ...ListOutcome
      }
    }
  `,
  [ListOutcomeFragment],
);

interface TakeOffProps extends ListActProps {
  readonly application: { readonly id: string; readonly name: string };
}

/** 移出: takes a cluster off the list, with the reason. */
export function TakeOff({ list, application, ...shown }: TakeOffProps) {
  const { t } = useTranslation('recommendation');
  const [reason, setReason] = useState('');
  const [, takeOff] = useMutation(TakeOffRecommendationListMutation);
  const asked = { list: list.id, version: list.version, application: application.id, reason };
  return (
    <OfficialAct
      {...shown}
      title={t('takeOff')}
      meaning={t('takeOffMeaning', { name: application.name })}
      ends
      given={asked}
      send={async (key) => {
        const { data } = await takeOff({ ...asked, key });
        return answeredBy(data && readFragment(ListOutcomeFragment, data.outcome));
      }}
    >
      <WordsField label={t('reason')} value={reason} onChange={setReason} />
    </OfficialAct>
  );
}
