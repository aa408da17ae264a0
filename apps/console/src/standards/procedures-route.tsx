import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { Answer } from '../gateway/answer.tsx';
import { Nothing } from '../gateway/nothing.tsx';
import { graphql } from '../graphql.ts';
import { usePageName } from '../page/use-page-name.ts';
import { Waiting } from '../page/waiting.tsx';
import { Procedure, ProcedureFragment } from './procedure.tsx';
import { Rounds, RoundsFragment } from './rounds.tsx';
import styles from './standards.module.css';
import { StandardsTabs } from './standards-tabs.tsx';

const ProceduresQuery = graphql(
  `
    query Procedures {
      procedures {
        key
        ...Procedure
      }
      ...Rounds
    }
  `,
  [ProcedureFragment, RoundsFragment],
);

/** 办法: who acts in which order, and the periods and values each edition fixes. */
export function Component() {
  const { t } = useTranslation('standards');
  const name = usePageName('procedures');
  const answer = useQuery({ query: ProceduresQuery });
  return (
    <div className={styles.page}>
      <StandardsTabs />
      <h1>{name}</h1>
      <Answer of={answer} waiting={<Waiting bars={[320, 320]} />}>
        {(data) =>
          data.procedures.length === 0 ? (
            <Nothing title={t('noProcedureTitle')}>{t('noProcedureWayOut')}</Nothing>
          ) : (
            <>
              {data.procedures.map((procedure) => (
                <Procedure key={procedure.key} of={procedure} />
              ))}
              <Rounds of={data} />
            </>
          )
        }
      </Answer>
    </div>
  );
}
