import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { FigureHistory, type FigurePlace } from '../../figure/figure-history.tsx';
import { Answer } from '../../gateway/answer.tsx';
import { Nothing } from '../../gateway/nothing.tsx';
import { graphql } from '../../graphql.ts';
import { Waiting } from '../../page/waiting.tsx';
import { useClusterPlace } from '../cluster-route.tsx';
import { FigureMatrix, FigureMatrixFragment } from './figure-matrix.tsx';
import styles from './figures.module.css';
import { FiguresRead, FiguresReadFragment } from './figures-read.tsx';
import { UnusedFigures, UnusedFiguresFragment } from './unused-figures.tsx';

const FiguresQuery = graphql(
  `
    query ClusterFigures($id: ID!, $standard: String!) {
      cluster(id: $id) {
        id
        figures {
          item {
            key
          }
          ...FigureMatrix
        }
        ...FiguresRead
        ...UnusedFigures
      }
    }
  `,
  [FigureMatrixFragment, FiguresReadFragment, UnusedFiguresFragment],
);

/** The figure that an address names; null when it names none. */
function placeIn(address: URLSearchParams): FigurePlace | null {
  const item = address.get('item');
  const period = address.get('period');
  return item && period ? { item, period, county: address.get('county') } : null;
}

/** 数据: the figures in use by item and year, then the published ones that fit no item. */
export function Component() {
  const { t } = useTranslation('cluster');
  const { id, standard } = useClusterPlace();
  const [address, setAddress] = useSearchParams();
  const answer = useQuery({ query: FiguresQuery, variables: { id, standard } });
  const look = (place: FigurePlace | null) =>
    setAddress((before) => {
      const after = new URLSearchParams(before);
      for (const part of ['item', 'period', 'county'] as const) {
        const value = place?.[part];
        if (value) after.set(part, value);
        else after.delete(part);
      }
      return after;
    });
  return (
    <>
      <Answer of={answer} waiting={<Waiting bars={[24, 38, 280, 24, 180]} />}>
        {({ cluster }) =>
          cluster && (
            <>
              <section className={styles.part} aria-labelledby="reported">
                <h2 id="reported">{t('reported')}</h2>
                {cluster.figures.length === 0 ? (
                  <Nothing title={t('noFiguresTitle')}>{t('noFiguresWayOut')}</Nothing>
                ) : (
                  <>
                    <p>{t('figuresNote')}</p>
                    <FiguresRead of={cluster} />
                    <FigureMatrix of={cluster.figures} look={look} />
                  </>
                )}
              </section>
              <UnusedFigures of={cluster} />
            </>
          )
        }
      </Answer>
      <FigureHistory cluster={id} of={placeIn(address)} close={() => look(null)} />
    </>
  );
}
