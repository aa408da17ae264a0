import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { ApplicationsOfCluster } from '../../application/applications-of-cluster.tsx';
import { ExplanationDrawer } from '../../explanation/explanation-drawer.tsx';
import { Answer } from '../../gateway/answer.tsx';
import { Nothing } from '../../gateway/nothing.tsx';
import { graphql } from '../../graphql.ts';
import { Waiting } from '../../page/waiting.tsx';
import { useClusterPlace } from '../cluster-route.tsx';
import { CriterionGrid, CriterionGridFragment } from './criterion-grid.tsx';
import { EvaluateButton } from './evaluate-button.tsx';
import { EvaluationLine, EvaluationLineFragment } from './evaluation-line.tsx';
import { firstToRead } from './first-to-read.ts';
import { Requirements, RequirementsFragment } from './requirements.tsx';

const EvaluationQuery = graphql(
  `
    query ClusterEvaluation($id: ID!, $standard: String!) {
      cluster(id: $id) {
        id
        evaluation(standard: $standard) {
          id
          standard {
            key
            exercise
          }
          ...EvaluationLine
          ...CriterionGrid
          criteria {
            verdict
            criterion {
              key
              hash
            }
            requirements {
              requirement {
                key
              }
            }
            ...Requirements
          }
        }
      }
    }
  `,
  [EvaluationLineFragment, CriterionGridFragment, RequirementsFragment],
);

/** 评价: eight criteria, the requirements of the chosen one, why in a drawer that can be linked to. */
export function Component() {
  const { t } = useTranslation('cluster');
  const { id, standard } = useClusterPlace();
  const [address, setAddress] = useSearchParams();
  const answer = useQuery({ query: EvaluationQuery, variables: { id, standard } });
  const why = address.get('why');
  const explain = (requirement: string | null) =>
    setAddress((before) => {
      const after = new URLSearchParams(before);
      if (requirement) {
        after.set('standard', standard);
        after.set('why', requirement);
      } else after.delete('why');
      return after;
    });
  return (
    <>
      <Answer of={answer} waiting={<Waiting bars={[22, 236, 320]} />}>
        {({ cluster }) => {
          const evaluation = cluster?.evaluation;
          if (!evaluation) {
            return (
              <Nothing
                title={t('notEvaluatedTitle')}
                action={
                  <>
                    <EvaluateButton cluster={id} standard={standard} />
                    <ApplicationsOfCluster cluster={id} />
                  </>
                }
              >
                {t('notEvaluatedWayOut')}
              </Nothing>
            );
          }
          const asked = address.get('criterion');
          const chosen =
            evaluation.criteria.find(({ criterion }) => criterion.key === asked) ??
            evaluation.criteria.find(({ requirements }) => requirements.some((one) => one.requirement.key === why)) ??
            firstToRead(evaluation.criteria);
          // Under the exercise standard every value is assumed: told once by the verdict as a whole, not in every row.
          const marked = !evaluation.standard.exercise;
          return (
            <>
              <EvaluationLine of={evaluation} cluster={id} standard={standard} />
              <CriterionGrid of={evaluation} marked={marked} chosen={chosen?.criterion.key ?? null} />
              {chosen && <Requirements of={chosen} marked={marked} explain={explain} explained={why} />}
            </>
          );
        }}
      </Answer>
      <ExplanationDrawer cluster={id} standard={standard} requirement={why} close={() => explain(null)} />
    </>
  );
}
