import { ReloadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { graphql } from '../../graphql.ts';
import { type Localized, useLocalized } from '../../language/localized.ts';
import { useViewer } from '../../session/signed-in.tsx';
import styles from './evaluation.module.css';

const EvaluateClusterMutation = graphql(`
  mutation EvaluateCluster($cluster: ID!, $standard: String!) {
    evaluateCluster(cluster: $cluster, standard: $standard) {
      __typename
      ... on ClusterEvaluated {
        evaluation {
          id
          cluster {
            id
            evaluation(standard: $standard) {
              id
            }
          }
        }
      }
      ... on EvaluationRefused {
        message {
          zh
          en
        }
      }
    }
  }
`);

interface EvaluateButtonProps {
  readonly cluster: string;
  readonly standard: string;
  /** Whether there is an evaluation already. */
  readonly again?: boolean;
}

/** Evaluates the cluster under the standard and stores the receipt; only for those who may. */
export function EvaluateButton({ cluster, standard, again = false }: EvaluateButtonProps) {
  const { t } = useTranslation('cluster');
  const localized = useLocalized();
  const { mayEvaluate } = useViewer();
  const [{ fetching }, evaluate] = useMutation(EvaluateClusterMutation);
  const [outcome, setOutcome] = useState<Localized | 'evaluated' | 'failed' | null>(null);
  if (!mayEvaluate) return null;
  const send = async () => {
    const { data } = await evaluate({ cluster, standard });
    if (!data) setOutcome('failed');
    else
      setOutcome(data.evaluateCluster.__typename === 'ClusterEvaluated' ? 'evaluated' : data.evaluateCluster.message);
  };
  return (
    <span className={styles.evaluate}>
      <Button
        type={again ? 'default' : 'primary'}
        icon={<ReloadOutlined />}
        loading={fetching}
        onClick={() => void send()}
      >
        {t(again ? 'evaluateAgain' : 'evaluate')}
      </Button>
      <span className={styles.meaning}>{outcome === null && t('evaluateMeaning')}</span>
      <span role="status">
        {outcome === 'evaluated' && t('evaluated')}
        {outcome === 'failed' && t('evaluateFailed')}
        {outcome !== null && typeof outcome === 'object' && localized(outcome)}
      </span>
    </span>
  );
}
