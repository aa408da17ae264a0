import { useTranslation } from 'react-i18next';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { useLocalized } from '../../language/localized.ts';
import { VerdictMark } from '../../verdict/verdict-mark.tsx';
import styles from './requirements.module.css';

export const RequirementRowFragment = graphql(`
  fragment RequirementRow on RequirementResult {
    verdict
    provisional
    sentence {
      zh
      en
    }
    requirement {
      key
      force
      group
      sentence {
        zh
        en
      }
      threshold {
        reason {
          zh
          en
        }
      }
    }
  }
`);

interface RequirementRowProps {
  readonly of: FragmentOf<typeof RequirementRowFragment>;
  readonly explain: () => void;
  /** Whether a provisional verdict bears its mark here. */
  readonly marked: boolean;
  readonly explained: boolean;
}

/** One requirement with its verdict; the whole row opens the explanation. */
export function RequirementRow({ of, marked, explain, explained }: RequirementRowProps) {
  const { t } = useTranslation('cluster');
  const localized = useLocalized();
  const { requirement, verdict, provisional, sentence } = readFragment(RequirementRowFragment, of);
  const asked = localized(requirement.sentence);
  const { reason } = requirement.threshold;
  return (
    <tr onClick={explain} data-explained={explained}>
      <th scope="row">
        <button type="button" aria-label={t('whyOf', { requirement: asked })} aria-haspopup="dialog">
          {asked}
        </button>
        {requirement.group && <small className={styles.group}>{t('eitherOr')}</small>}
      </th>
      <td className={styles.verdict}>
        {requirement.force === 'informative' ? (
          <span className={styles.quiet}>{t('decidesNothing')}</span>
        ) : (
          <VerdictMark kind={verdict} provisional={marked && provisional} />
        )}
      </td>
      <td className={styles.distance}>
        {localized(sentence)}
        {verdict === 'unset' && reason && <small>{localized(reason)}</small>}
      </td>
      <td className={styles.force}>{t(requirement.force)}</td>
    </tr>
  );
}
