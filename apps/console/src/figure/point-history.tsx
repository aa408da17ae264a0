import { useTranslation } from 'react-i18next';
import { beijingDay } from '../beijing-time.ts';
import { type FragmentOf, graphql, readFragment } from '../graphql.ts';
import { type Localized, useLocalized } from '../language/localized.ts';
import styles from './figure.module.css';
import { useFigureValue } from './figure-value.ts';
import { useRecorder } from './recorder.ts';
import { RevisionCard, RevisionCardFragment } from './revision-card.tsx';

export const PointHistoryFragment = graphql(
  `
    fragment PointHistory on FigurePoint {
      period
      conflicting
      chosen {
        id
      }
      revisions {
        id
        supersedes
        ...RevisionCard
      }
      choices {
        chosenAt
        chosenBy
        revision {
          id
          value
          unit
          withheld
          text {
            zh
            en
          }
        }
        reason {
          zh
          en
        }
      }
    }
  `,
  [RevisionCardFragment],
);

interface PointHistoryProps {
  readonly of: FragmentOf<typeof PointHistoryFragment>;
  readonly title: Localized;
  /** The county, for an item by county. */
  readonly county: string | null;
}

/** Every revision of one figure side by side, the one in use marked, and each choice with its reason. */
export function PointHistory({ of, title, county }: PointHistoryProps) {
  const { t } = useTranslation('figure');
  const localized = useLocalized();
  const written = useFigureValue();
  const recorder = useRecorder();
  const { period, conflicting, chosen, revisions, choices } = readFragment(PointHistoryFragment, of);
  const superseded = new Set(revisions.map((revision) => revision.supersedes));
  return (
    <article className={styles.history}>
      <h2>
        {localized(title)} {county && `· ${county} `}· {period === 'once' ? t('once') : period}{' '}
        {conflicting && <span className={styles.conflict}>{t('conflict')}</span>}
      </h2>
      {conflicting && <p className={styles.help}>{t('conflictMeaning')}</p>}
      <div className={styles.sources}>
        {revisions.map((revision) => (
          <RevisionCard
            key={revision.id}
            of={revision}
            chosen={revision.id === chosen?.id}
            superseded={superseded.has(revision.id)}
          />
        ))}
      </div>
      <section>
        <h3>{t(choices.length > 0 ? 'whyChosen' : 'choiceHistory')}</h3>
        {choices.length === 0 ? (
          <p>{t('noChoice')}</p>
        ) : (
          <ul className={styles.choices}>
            {choices.map(({ chosenAt, chosenBy, revision, reason }) => (
              <li key={`${chosenAt} ${revision.id}`}>
                <strong>{written(revision)}</strong> {localized(reason)}
                <br />
                <small>{t('chosenBy', { who: recorder(chosenBy), when: beijingDay(chosenAt) })}</small>
              </li>
            ))}
          </ul>
        )}
      </section>
    </article>
  );
}
