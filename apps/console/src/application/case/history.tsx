import { useTranslation } from 'react-i18next';
import { beijingTime } from '../../beijing-time.ts';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { useLocalized } from '../../language/localized.ts';
import { SignedMark } from '../../signing/signed-mark.tsx';
import styles from './case.module.css';
import { Remarks, RemarksFragment } from './remarks.tsx';

export const HistoryFragment = graphql(
  `
    fragment History on Application {
      history {
        sequence
        at
        signature
        words
        visitedOn
        title {
          zh
          en
        }
        person {
          zh
          en
        }
        organization {
          zh
          en
        }
        ...Remarks
      }
    }
  `,
  [RemarksFragment],
);

/** What happened to an application: who, for which office, when, in which words; the newest first. */
export function History({ of }: { readonly of: FragmentOf<typeof HistoryFragment> }) {
  const { t } = useTranslation('application');
  const localized = useLocalized();
  const { history } = readFragment(HistoryFragment, of);
  return (
    <section className={styles.part} aria-labelledby="history">
      <h2 id="history">{t('history')}</h2>
      <ol reversed className={styles.history}>
        {history.toReversed().map((entry) => (
          <li key={entry.sequence}>
            <div className={styles.happened}>
              <strong>{localized(entry.title)}</strong>
              <time dateTime={entry.at}>{beijingTime(entry.at)}</time>
            </div>
            <p className={styles.who}>
              {localized(entry.organization)} · {localized(entry.person)} <SignedMark signature={entry.signature} />
            </p>
            {entry.visitedOn && <p>{t('visitedOnDay', { day: entry.visitedOn })}</p>}
            {entry.words && <p className={styles.words}>{entry.words}</p>}
            <Remarks of={entry} />
          </li>
        ))}
      </ol>
    </section>
  );
}
