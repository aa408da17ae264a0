import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useMutation } from 'urql';
import { answeredBy, notDone } from '../application/act/answered.ts';
import { useRequestKey } from '../gateway/request-key.ts';
import { graphql, readFragment } from '../graphql.ts';
import { type Localized, useLocalized } from '../language/localized.ts';
import { useViewer } from '../session/signed-in.tsx';
import { ListOutcomeFragment } from './act/list-outcome.ts';
import styles from './recommendation.module.css';
import { recommendationAddress } from './recommendation-address.ts';

const OpenRecommendationListMutation = graphql(
  `
    mutation OpenRecommendationList($round: String!, $key: String!) {
      outcome: openRecommendationList(round: $round, key: $key) {
        ...ListOutcome
      }
    }
  `,
  [ListOutcomeFragment],
);

interface OpenListProps {
  readonly round: { readonly key: string; readonly title: Localized };
}

/** 新建推荐汇总表: begins the prefecture's list in a round that is open, and leads to it. */
export function OpenList({ round: { key, title } }: OpenListProps) {
  const { t } = useTranslation('recommendation');
  const localized = useLocalized();
  const navigate = useNavigate();
  const keyOf = useRequestKey();
  const { division } = useViewer();
  const [{ fetching }, open] = useMutation(OpenRecommendationListMutation);
  const [said, setSaid] = useState<Localized | 'unanswered' | null>(null);
  const begin = async () => {
    const { data } = await open({ round: key, key: keyOf(key) });
    const answered = answeredBy(data && readFragment(ListOutcomeFragment, data.outcome));
    if (answered === 'done') return navigate(recommendationAddress(key, division?.code ?? ''));
    setSaid(notDone(answered));
  };
  return (
    <li className={styles.begin}>
      <span>{t('noListYet', { round: localized(title) })}</span>
      <Button type="primary" loading={fetching} onClick={() => void begin()}>
        {t('openList')}
      </Button>
      {said && (
        <p role="alert" className={styles.why}>
          {said === 'unanswered' ? t('unanswered') : localized(said)}
        </p>
      )}
    </li>
  );
}
