import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql, readFragment } from '../graphql.ts';
import styles from './notice.module.css';
import { type NoticeShown, ObjectionFragment } from './notice-shown.ts';
import { ObjectionCard } from './objection-card.tsx';

const ObjectorsQuery = graphql(`
  query Objectors {
    publicNotices(first: 20) {
      edges {
        node {
          id
          objections {
            id
            objector {
              name
              contact
              files {
                name
                size
                address
              }
            }
          }
        }
      }
    }
  }
`);

/** The objections to a notice, for those who check them; who objects is read on demand only, since that it was read is recorded. */
export function Objections({ notice: { id, objections } }: { readonly notice: NoticeShown }) {
  const { t } = useTranslation('notice');
  const [asked, setAsked] = useState(false);
  const [{ data }] = useQuery({ query: ObjectorsQuery, pause: !asked, requestPolicy: 'network-only' });
  const known = data?.publicNotices.edges.find(({ node }) => node.id === id)?.node.objections ?? [];
  return (
    <section className={styles.objections} aria-label={t('objections')}>
      <div className={styles.head}>
        <h3>{t('objectionCount', { count: objections.length })}</h3>
        {!asked && <Button onClick={() => setAsked(true)}>{t('showObjectors')}</Button>}
      </div>
      <ul>
        {objections.map((masked) => {
          const objection = readFragment(ObjectionFragment, masked);
          const objector = known.find((one) => one.id === objection.id)?.objector ?? null;
          return <ObjectionCard key={objection.id} of={masked} objector={objector} />;
        })}
      </ul>
    </section>
  );
}
