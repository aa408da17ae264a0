import { CloseOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { Answer } from '../gateway/answer.tsx';
import { graphql } from '../graphql.ts';
import { LinkButton } from '../page/link-button.tsx';
import { Waiting } from '../page/waiting.tsx';
import { DemonstrationMark } from '../provenance/demonstration-mark.tsx';
import styles from './cluster-beside.module.css';
import { clusterAddress } from './cluster-link.ts';
import { CountyNames } from './county-names.tsx';
import { CriterionLines, CriterionLinesFragment } from './criterion-lines.tsx';

const ClusterBesideQuery = graphql(
  `
    query ClusterBeside($id: ID!, $standard: String!, $latest: Boolean!) {
      cluster(id: $id) {
        id
        name
        demonstration
        leadingIndustry
        counties {
          lead
          division {
            code
            name
            english
          }
        }
        recognitions {
          text
          year
        }
        evaluation(standard: $standard) @skip(if: $latest) {
          ...CriterionLines
        }
        evaluations @include(if: $latest) {
          id
          ...CriterionLines
        }
      }
    }
  `,
  [CriterionLinesFragment],
);

interface ClusterBesideProps {
  readonly id: string;
  readonly standard: string | null;
  readonly close: () => void;
}

/** One cluster at a glance beside the list: where it is, what it holds, its criteria. */
export function ClusterBeside({ id, standard, close }: ClusterBesideProps) {
  const { t } = useTranslation('clusters');
  const answer = useQuery({
    query: ClusterBesideQuery,
    variables: { id, standard: standard ?? '', latest: standard === null },
  });
  return (
    <aside
      className={styles.beside}
      aria-label={t('besideTitle')}
      onKeyDown={(event) => event.key === 'Escape' && close()}
    >
      <Button
        type="text"
        className={styles.close ?? ''}
        icon={<CloseOutlined />}
        aria-label={t('closeBeside')}
        onClick={close}
      />
      <Answer of={answer} waiting={<Waiting bars={[28, 20, 220]} />}>
        {({ cluster }) => {
          if (!cluster) return <p>{t('noneTitle')}</p>;
          const evaluation = cluster.evaluation ?? cluster.evaluations?.[0];
          return (
            <>
              <h2>{cluster.name}</h2>
              <p className={styles.where}>
                <CountyNames of={cluster.counties} /> · {cluster.leadingIndustry}{' '}
                {cluster.demonstration && <DemonstrationMark />}
              </p>
              {cluster.recognitions.length > 0 && (
                <ul className={styles.recognitions}>
                  {cluster.recognitions.map(({ text, year }) => (
                    <li key={`${year} ${text}`}>
                      {text} {year && <small>{year}</small>}
                    </li>
                  ))}
                </ul>
              )}
              {evaluation ? <CriterionLines of={evaluation} cluster={cluster.id} /> : <p>{t('notEvaluated')}</p>}
              <div>
                <LinkButton type="primary" to={clusterAddress(cluster.id, standard)}>
                  {t('openWhole')}
                </LinkButton>
              </div>
            </>
          );
        }}
      </Answer>
    </aside>
  );
}
