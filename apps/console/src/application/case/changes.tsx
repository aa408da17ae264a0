import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { beijingTime } from '../../beijing-time.ts';
import { Answer } from '../../gateway/answer.tsx';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { Waiting } from '../../page/waiting.tsx';
import styles from './case.module.css';
import { ChangedFigures, ChangedFiguresFragment } from './changed-figures.tsx';

export const HandedInAgainFragment = graphql(`
  fragment HandedInAgain on Application {
    id
    history {
      sequence
      key
    }
  }
`);

const ChangesQuery = graphql(
  `
    query Changes($application: ID!) {
      application(id: $application) {
        id
        changes {
          since
          titlesJoined
          titlesLeft
          rosters {
            year
            joined
            left
            corrected
          }
          figures {
            ...ChangedFigures
          }
        }
      }
    }
  `,
  [ChangedFiguresFragment],
);

function ChangesSince({ application }: { readonly application: string }) {
  const { t } = useTranslation('application');
  const answer = useQuery({ query: ChangesQuery, variables: { application } });
  return (
    <Answer of={answer} waiting={<Waiting bars={[24, 160]} />}>
      {({ application: found }) => {
        const changes = found?.changes;
        if (!changes) return null;
        const { since, figures, rosters, titlesJoined, titlesLeft } = changes;
        const titles = titlesJoined + titlesLeft > 0;
        return (
          <section className={styles.part} aria-labelledby="changes">
            <h2 id="changes">{t('changes')}</h2>
            <p className={styles.quiet}>{t('changesSince', { when: beijingTime(since) })}</p>
            {figures.length === 0 && rosters.length === 0 && !titles && <p>{t('nothingChanged')}</p>}
            {figures.length > 0 && <ChangedFigures of={figures} />}
            <ul>
              {rosters.map(({ year, ...counts }) => (
                <li key={year}>{t('rosterChanged', { year, ...counts })}</li>
              ))}
              {titles && <li>{t('titlesChanged', { joined: titlesJoined, left: titlesLeft })}</li>}
            </ul>
          </section>
        );
      }}
    </Answer>
  );
}

/** What changed since an application was handed in before; nothing while it was handed in once. */
export function Changes({ of }: { readonly of: FragmentOf<typeof HandedInAgainFragment> }) {
  const { id, history } = readFragment(HandedInAgainFragment, of);
  const times = history.filter(({ key }) => key === 'application.submitted').length;
  return times > 1 && <ChangesSince key={times} application={id} />;
}
