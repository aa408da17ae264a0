import { Drawer } from 'antd';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { Answer } from '../gateway/answer.tsx';
import { Nothing } from '../gateway/nothing.tsx';
import { graphql } from '../graphql.ts';
import { CopyLink } from '../page/copy-link.tsx';
import { Waiting } from '../page/waiting.tsx';
import { ExplainedRequirement, ExplainedRequirementFragment } from './explained-requirement.tsx';
import { ReceiptPart, ReceiptPartFragment } from './receipt-part.tsx';

const ExplanationQuery = graphql(
  `
    query Explanation($cluster: ID!, $standard: String!, $requirement: String!) {
      cluster(id: $cluster) {
        id
        evaluation(standard: $standard) {
          id
          ...ReceiptPart
          requirement(key: $requirement) {
            ...ExplainedRequirement
          }
        }
      }
    }
  `,
  [ReceiptPartFragment, ExplainedRequirementFragment],
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
}: Omit<ExplanationDrawerProps, 'close' | 'requirement'> & { requirement: string }) {
  const { t } = useTranslation('explanation');
  const answer = useQuery({ query: ExplanationQuery, variables: { cluster, standard, requirement } });
  return (
    <Answer of={answer} waiting={<Waiting bars={[30, 60, 160, 200]} />}>
      {({ cluster: found }) =>
        found?.evaluation?.requirement ? (
          <>
            <ExplainedRequirement of={found.evaluation.requirement} />
            <ReceiptPart of={found.evaluation} />
          </>
        ) : (
          <Nothing title={t('goneTitle')}>{t('goneWayOut')}</Nothing>
        )
      }
    </Answer>
  );
}

/** The explanation of one verdict, over the page it belongs to; its address can be sent to a colleague. */
export function ExplanationDrawer({ cluster, standard, requirement, close }: ExplanationDrawerProps) {
  const { t } = useTranslation('explanation');
  return (
    <Drawer
      open={requirement !== null}
      onClose={close}
      size="min(680px, 100vw)"
      title={t('title')}
      extra={<CopyLink />}
      destroyOnHidden
    >
      {requirement && <Explained key={requirement} cluster={cluster} standard={standard} requirement={requirement} />}
    </Drawer>
  );
}
