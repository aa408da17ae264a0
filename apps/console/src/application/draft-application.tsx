import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useMutation } from 'urql';
import { DropDown } from '../control/drop-down.tsx';
import { useRequestKey } from '../gateway/request-key.ts';
import { graphql } from '../graphql.ts';
import { type Localized, useLocalized } from '../language/localized.ts';
import { PanelButton } from '../page/panel-button.tsx';
import { applicationAddress } from './application-address.ts';
import styles from './of-cluster.module.css';

const DraftApplicationMutation = graphql(`
  mutation DraftApplication($cluster: ID!, $round: String!, $key: String!) {
    draftApplication(cluster: $cluster, round: $round, key: $key) {
      __typename
      ... on ApplicationChanged {
        application {
          id
        }
      }
      ... on Refused {
        message {
          zh
          en
        }
      }
      ... on ApplicationConflict {
        message {
          zh
          en
        }
      }
    }
  }
`);

interface DraftApplicationProps {
  readonly cluster: string;
  /** Rounds whose window is open, at least one. */
  readonly rounds: readonly [Round, ...Round[]];
}

interface Round {
  readonly key: string;
  readonly title: Localized;
}

/** 新建申报: begins an application for a cluster in an open round, and leads to it. */
export function DraftApplication({ cluster, rounds }: DraftApplicationProps) {
  const { t } = useTranslation('application');
  const localized = useLocalized();
  const navigate = useNavigate();
  const keyOf = useRequestKey();
  const [{ fetching }, draft] = useMutation(DraftApplicationMutation);
  const [round, setRound] = useState(rounds[0].key);
  const [said, setSaid] = useState<Localized | 'failed' | null>(null);
  const begin = async () => {
    const { data } = await draft({ cluster, round, key: keyOf([cluster, round]) });
    if (!data) return setSaid('failed');
    const result = data.draftApplication;
    if (result.__typename === 'ApplicationChanged') return navigate(applicationAddress(result.application.id));
    setSaid(result.__typename === 'ToSign' ? 'failed' : result.message);
  };
  return (
    <PanelButton label={t('begin')} icon={null}>
      {() => (
        <div className={styles.draft}>
          <p>{t('beginMeaning')}</p>
          <DropDown
            label={t('round')}
            value={round}
            options={rounds.map(({ key, title }) => ({ value: key, label: localized(title) }))}
            onChange={setRound}
          />
          <p role="alert">{said && (said === 'failed' ? t('failed') : localized(said))}</p>
          <Button type="primary" loading={fetching} onClick={() => void begin()}>
            {t('begin')}
          </Button>
        </div>
      )}
    </PanelButton>
  );
}
