import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { Answer } from '../gateway/answer.tsx';
import { Nothing } from '../gateway/nothing.tsx';
import { graphql } from '../graphql.ts';
import { LinkedDrawer } from '../page/linked-drawer.tsx';
import { Waiting } from '../page/waiting.tsx';
import { ExplainedRequirement, ExplainedRequirementFragment } from './explained-requirement.tsx';
import { ReceiptPart, ReceiptPartFragment } from './receipt-part.tsx';
import { StandardName, StandardNameFragment } from './standard-name.tsx';

const ExplanationQuery = graphql(
  `
    query Explanation($cluster: ID!, $standard: String!, $requirement: String!) {
      cluster(id: $cluster) {
        id
        evaluation(standard: $standard) {
          id
          standard {
            key
            ...StandardName
          }
          ...ReceiptPart
          requirement(key: $requirement) {
            requirement {
              criterion {
                key
                hash
              }
            }
            ...ExplainedRequirement
          }
        }
      }
    }
  `,
  [ReceiptPartFragment, StandardNameFragment, ExplainedRequirementFragment],
);

interface ExplanationDrawerProps {
  readonly cluster: string;
  readonly standard: string;
  /** The requirement that is explained; closed while null. */
  readonly requirement: string | null;
  readonly close: () => void;
}

function Explained({
  cluster,
  standard,
  requirement,
  close,
}: Omit<ExplanationDrawerProps, 'requirement'> & { requirement: string }) {
  const { t } = useTranslation('explanation');
  const answer = useQuery({ query: ExplanationQuery, variables: { cluster, standard, requirement } });
  return (
    <Answer of={answer} waiting={<Waiting bars={[30, 60, 160, 200]} />}>
      {({ cluster: found }) =>
        found?.evaluation?.requirement ? (
          <>
            <ExplainedRequirement of={found.evaluation.requirement} cluster={cluster}>
              <StandardName of={found.evaluation.standard} />
            </ExplainedRequirement>
            <ReceiptPart of={found.evaluation} definitions={found.evaluation.requirement.requirement.criterion.hash} />
          </>
        ) : (
          <Nothing title={t('goneTitle')} action={<Button onClick={close}>{t('toAll')}</Button>}>
            {t('goneWayOut')}
          </Nothing>
        )
      }
    </Answer>
  );
}

/** The explanation of one verdict, over the page it belongs to; its address can be sent to a colleague. */
export function ExplanationDrawer({ requirement, ...place }: ExplanationDrawerProps) {
  const { t } = useTranslation('explanation');
  return (
    <LinkedDrawer open={requirement !== null} close={place.close} title={t('title')}>
      {requirement && <Explained key={requirement} requirement={requirement} {...place} />}
    </LinkedDrawer>
  );
}
