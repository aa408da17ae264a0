import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { answeredBy, notDone } from '../application/act/answered.ts';
import { Nothing } from '../gateway/nothing.tsx';
import { useRequestKey } from '../gateway/request-key.ts';
import { graphql, readFragment } from '../graphql.ts';
import { type Localized, useLocalized } from '../language/localized.ts';
import { ListOutcomeFragment } from './act/list-outcome.ts';
import { TakeOff } from './act/take-off.tsx';
import type { DeskList } from './desk.ts';
import { Member } from './member.tsx';
import { RankedList } from './ranked-list.tsx';
import styles from './recommendation.module.css';

const RankRecommendationListMutation = graphql(
  `
    mutation RankRecommendationList($list: ID!, $version: Int!, $key: String!, $applications: [ID!]!) {
      outcome: rankRecommendationList(list: $list, version: $version, key: $key, applications: $applications) {
        ...ListOutcome
      }
    }
  `,
  [ListOutcomeFragment],
);

/** The members of a list in their order, which is put right here and kept when it is as it should be. */
export function Members({ list }: { readonly list: DeskList }) {
  const { t } = useTranslation('recommendation');
  const localized = useLocalized();
  const keyOf = useRequestKey();
  const [{ fetching }, rank] = useMutation(RankRecommendationListMutation);
  const [order, setOrder] = useState<readonly string[] | null>(null);
  const [said, setSaid] = useState<Localized | 'unanswered' | null>(null);
  const [off, setOff] = useState<string | null>(null);
  const { members } = list;
  const can = (verb: string) => list.may.some((act) => act.verb === verb);
  const known = members.map(({ application }) => application.id);
  // Who came or went meanwhile is not in the order that was being made: it starts anew.
  const mine = order && order.length === known.length && known.every((id) => order.includes(id)) ? order : null;
  const shown = (mine ?? known).flatMap((id) => members.filter(({ application }) => application.id === id));
  const leaving = members.find(({ application }) => application.id === off);
  const changed = mine?.some((id, place) => id !== known[place]) ?? false;
  const keep = async () => {
    if (!mine) return;
    const asked = { list: list.id, version: list.version, applications: [...mine] };
    const { data } = await rank({ ...asked, key: keyOf(asked) });
    const answered = answeredBy(data && readFragment(ListOutcomeFragment, data.outcome));
    setSaid(notDone(answered));
    if (answered === 'done') setOrder(null);
  };
  if (members.length === 0) return <Nothing title={t('noMembers')}>{t('noMembersWayOut')}</Nothing>;
  return (
    <>
      {changed && (
        <div className={styles.unsaved}>
          <span role="status">{t('orderChanged')}</span>
          <Button onClick={() => setOrder(null)}>{t('orderBack')}</Button>
          <Button type="primary" loading={fetching} onClick={() => void keep()}>
            {t('orderKeep')}
          </Button>
        </div>
      )}
      {said && (
        <p role="alert" className={styles.why}>
          {said === 'unanswered' ? t('unanswered') : localized(said)}
        </p>
      )}
      <RankedList
        label={t('members')}
        reorder={can('rank') && members.length > 1 ? setOrder : null}
        members={shown.map((member) => ({
          key: member.application.id,
          name: member.application.cluster.name,
          content: <Member of={member} round={list.round.key} />,
          action: can('takeOff') && <Button onClick={() => setOff(member.application.id)}>{t('takeOff')}</Button>,
        }))}
      />
      {leaving && (
        <TakeOff
          key={leaving.application.id}
          list={list}
          application={{ id: leaving.application.id, name: leaving.application.cluster.name }}
          open
          close={() => setOff(null)}
          done={() => setOff(null)}
        />
      )}
    </>
  );
}
