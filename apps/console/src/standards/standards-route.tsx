import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { Answer } from '../gateway/answer.tsx';
import { Nothing } from '../gateway/nothing.tsx';
import { graphql } from '../graphql.ts';
import { usePageName } from '../page/use-page-name.ts';
import { Waiting } from '../page/waiting.tsx';
import { StandardHead, StandardHeadFragment } from './standard-head.tsx';
import styles from './standards.module.css';
import { StandardsTabs } from './standards-tabs.tsx';

const StandardsQuery = graphql(
  `
    query Standards {
      standards {
        key
        ...StandardHead
      }
    }
  `,
  [StandardHeadFragment],
);

/** 认定标准: every edition, and how much of it is known. */
export function Component() {
  const { t } = useTranslation('standards');
  const name = usePageName('standards');
  const answer = useQuery({ query: StandardsQuery });
  return (
    <div className={styles.page}>
      <StandardsTabs />
      <h1>{name}</h1>
      <p className={styles.intro}>{t('intro')}</p>
      <Answer of={answer} waiting={<Waiting bars={[150, 150, 150, 150]} />}>
        {({ standards }) =>
          standards.length === 0 ? (
            <Nothing title={t('emptyTitle')}>{t('emptyWayOut')}</Nothing>
          ) : (
            <ul className={styles.cards}>
              {standards.map((standard) => (
                <li key={standard.key}>
                  <StandardHead of={standard} />
                </li>
              ))}
            </ul>
          )
        }
      </Answer>
    </div>
  );
}
