import { useTranslation } from 'react-i18next';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { useLocalized } from '../../language/localized.ts';
import styles from './case.module.css';

export const AskedAgainFragment = graphql(`
  fragment AskedAgain on Application {
    stage {
      key
    }
    history {
      sequence
      key
      remarks {
        result
        comment
        part {
          key
          title {
            zh
            en
          }
        }
      }
    }
  }
`);

/** What has to be corrected while an application is back with the applicant. */
export function AskedAgain({ of }: { readonly of: FragmentOf<typeof AskedAgainFragment> }) {
  const { t } = useTranslation('application');
  const localized = useLocalized();
  const { stage, history } = readFragment(AskedAgainFragment, of);
  const last = history.findLast(({ key }) => key === 'application.returned');
  if (stage.key !== 'returned' || !last) return null;
  return (
    <section className={styles.asked} aria-labelledby="asked">
      <h2 id="asked">{t('asked')}</h2>
      <p>{t('askedNote')}</p>
      <dl>
        {last.remarks
          .filter(({ result }) => result === 'reopened')
          .map(({ part, comment }) => (
            <div key={part.key}>
              <dt>{localized(part.title)}</dt>
              <dd>{comment}</dd>
            </div>
          ))}
      </dl>
    </section>
  );
}
