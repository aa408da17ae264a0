import { useTranslation } from 'react-i18next';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { useLocalized } from '../../language/localized.ts';
import styles from './case.module.css';
import { isGood, phraseOf } from './remark-result.ts';

export const RemarksFragment = graphql(`
  fragment Remarks on ApplicationHistory {
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
`);

/** What was said about single parts; those that are in order without a word are only counted. */
export function Remarks({ of }: { readonly of: FragmentOf<typeof RemarksFragment> }) {
  const { t } = useTranslation('application');
  const localized = useLocalized();
  const { remarks } = readFragment(RemarksFragment, of);
  const said = remarks.filter(({ result, comment }) => comment !== '' || !isGood(result));
  const silent = remarks.filter((remark) => !said.includes(remark));
  const [first] = silent;
  if (remarks.length === 0) return null;
  return (
    <ul className={styles.remarks}>
      {said.map(({ part, result, comment }) => (
        <li key={part.key} data-good={isGood(result)}>
          <strong>{localized(part.title)}</strong> <span>{t(phraseOf(result))}</span>
          {comment !== '' && <p>{comment}</p>}
        </li>
      ))}
      {first && (
        <li data-good>
          {t(said.length === 0 ? 'allParts' : 'otherParts', {
            count: silent.length,
            result: t(phraseOf(first.result)),
          })}
        </li>
      )}
    </ul>
  );
}
