import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import fields from '../../application/act/act.module.css';
import { answeredBy } from '../../application/act/answered.ts';
import { LineField } from '../../application/act/line-field.tsx';
import { OfficialAct } from '../../application/act/official-act.tsx';
import { graphql, readFragment } from '../../graphql.ts';
import type { DeskList } from '../desk.ts';
import { Member } from '../member.tsx';
import styles from '../recommendation.module.css';
import type { ListActProps } from './list-act.ts';
import { ListOutcomeFragment } from './list-outcome.ts';

const SubmitRecommendationListMutation = graphql(
  `
    mutation SubmitRecommendationList(
      $list: ID!
      $version: Int!
      $key: String!
      $number: String!
      $signature: SignatureInput
    ) {
      outcome: submitRecommendationList(
        list: $list
        version: $version
        key: $key
        number: $number
        signature: $signature
      ) {
        ...ListOutcome
      }
    }
  `,
  [ListOutcomeFragment],
);

interface SubmitListProps extends ListActProps {
  readonly list: DeskList;
}

/** 报送: sends the list to the province under its document number, after showing exactly what is sent. */
export function SubmitList({ list, ...shown }: SubmitListProps) {
  const { t } = useTranslation('recommendation');
  const [number, setNumber] = useState('');
  const [, submit] = useMutation(SubmitRecommendationListMutation);
  const asked = { list: list.id, version: list.version, number };
  return (
    <OfficialAct
      {...shown}
      title={t('submit')}
      meaning={t('submitMeaning', { count: list.members.length })}
      given={asked}
      send={async (key, signature) => {
        const { data } = await submit({ ...asked, key, signature });
        return answeredBy(data && readFragment(ListOutcomeFragment, data.outcome));
      }}
    >
      <LineField label={t('number')} value={number} onChange={setNumber} most={100} />
      <div className={fields.field}>
        <h3>{t('whatIsSent')}</h3>
        <ol className={styles.exact}>
          {list.members.map((member) => (
            <li key={member.application.id}>
              <Member of={member} round={list.round.key} />
            </li>
          ))}
        </ol>
      </div>
    </OfficialAct>
  );
}
