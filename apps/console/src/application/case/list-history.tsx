import { useTranslation } from 'react-i18next';
import { beijingTime } from '../../beijing-time.ts';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { useLocalized } from '../../language/localized.ts';
import { SignedMark } from '../../signing/signed-mark.tsx';
import styles from './case.module.css';

export const ListHistoryFragment = graphql(`
  fragment ListHistory on ListHistory {
    sequence
    at
    signature
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
  }
`);

/** What happened to a list: who, for which office, when; the newest first. */
export function ListHistory({ of }: { readonly of: readonly FragmentOf<typeof ListHistoryFragment>[] }) {
  const { t } = useTranslation('application');
  const localized = useLocalized();
  const history = readFragment(ListHistoryFragment, of);
  return (
    <section className={styles.part} aria-labelledby="list-history">
      <h2 id="list-history">{t('history')}</h2>
      <ol reversed className={styles.history}>
        {history.toReversed().map(({ sequence, title, at, organization, person, signature }) => (
          <li key={sequence}>
            <div className={styles.happened}>
              <strong>{localized(title)}</strong>
              <time dateTime={at}>{beijingTime(at)}</time>
            </div>
            <p className={styles.who}>
              {localized(organization)} · {localized(person)} <SignedMark signature={signature} />
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
