import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { Answer } from '../gateway/answer.tsx';
import { graphql } from '../graphql.ts';
import { usePageName } from '../page/use-page-name.ts';
import { Waiting } from '../page/waiting.tsx';
import { SecondFactor, SecondFactorFragment } from './second-factor.tsx';
import styles from './security.module.css';
import { Sessions, SessionsFragment } from './sessions.tsx';

const SecurityQuery = graphql(
  `
    query Security {
      viewer {
        id
        ...SecondFactor
        ...Sessions
      }
    }
  `,
  [SecondFactorFragment, SessionsFragment],
);

/** 安全设置: the second factor, and where one is signed in. */
export function Component() {
  const { t } = useTranslation('security');
  const name = usePageName('security');
  const answer = useQuery({ query: SecurityQuery, requestPolicy: 'cache-and-network' });
  return (
    <div className={styles.page}>
      <h1>{name}</h1>
      <p className={styles.intro}>{t('intro')}</p>
      <Answer of={answer} waiting={<Waiting bars={[160, 240]} />}>
        {({ viewer }) =>
          viewer && (
            <>
              <SecondFactor of={viewer} />
              <Sessions of={viewer} />
            </>
          )
        }
      </Answer>
    </div>
  );
}
