import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { applicationAddress } from '../application/application-address.ts';
import { Answer } from '../gateway/answer.tsx';
import { graphql } from '../graphql.ts';
import { useLocalized } from '../language/localized.ts';
import { Waiting } from '../page/waiting.tsx';
import { Announce } from './act/announce.tsx';
import { Certify } from './act/certify.tsx';
import styles from './certification.module.css';

const ToCertifyQuery = graphql(`
  query ToCertify($filter: ApplicationFilter) {
    applications(first: 100, filter: $filter) {
      edges {
        node {
          id
          stage {
            key
            title {
              zh
              en
            }
          }
          round {
            key
            title {
              zh
              en
            }
          }
          cluster {
            id
            name
          }
          certification {
            number
          }
        }
      }
    }
  }
`);

const filter = { stages: ['noticed', 'certified'] };

/** What the province still has to do: certify those whose notice has passed, and announce those that were certified. */
export function ToCertify({ changed }: { readonly changed: () => void }) {
  const { t } = useTranslation('certification');
  const localized = useLocalized();
  const [answer, ask] = useQuery({ query: ToCertifyQuery, variables: { filter }, requestPolicy: 'cache-and-network' });
  const [acting, setActing] = useState<string | null>(null);
  const end = () => setActing(null);
  const done = () => {
    end();
    ask({ requestPolicy: 'network-only' });
    changed();
  };
  return (
    <Answer of={[answer, ask]} waiting={<Waiting bars={[48]} />}>
      {({ applications: { edges } }) => {
        const all = edges.map(({ node }) => node);
        const noticed = all.filter(({ stage }) => stage.key === 'noticed');
        const certified = Map.groupBy(
          all.filter(({ stage }) => stage.key === 'certified'),
          ({ round }) => round.key,
        );
        if (all.length === 0) return null;
        return (
          <section className={styles.part} aria-labelledby="to-certify">
            <h2 id="to-certify">{t('waiting')}</h2>
            <ul className={styles.waiting}>
              {noticed.map((application) => (
                <li key={application.id}>
                  <Link to={applicationAddress(application.id)}>{application.cluster.name}</Link>
                  <span>{localized(application.stage.title)}</span>
                  <Button type="primary" onClick={() => setActing(application.id)}>
                    {t('certify')}
                  </Button>
                  {acting === application.id && <Certify application={application} open close={end} done={done} />}
                </li>
              ))}
              {[...certified].map(([round, applications]) => (
                <li key={round}>
                  <span>{applications.map(({ cluster }) => cluster.name).join(t('between'))}</span>
                  <span>{t('certifiedNotAnnounced', { count: applications.length })}</span>
                  <Button onClick={() => setActing(round)}>{t('announce')}</Button>
                  {acting === round && (
                    <Announce round={round} applications={applications} open close={end} done={done} />
                  )}
                </li>
              ))}
            </ul>
          </section>
        );
      }}
    </Answer>
  );
}
