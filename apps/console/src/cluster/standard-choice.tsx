import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { type FragmentOf, graphql, readFragment } from '../graphql.ts';
import { useLocalized } from '../language/localized.ts';
import styles from './standard-choice.module.css';

export const StandardChoiceFragment = graphql(`
  fragment StandardChoice on Query {
    standards {
      key
      exercise
      title {
        zh
        en
      }
    }
  }
`);

interface StandardChoiceProps {
  readonly of: FragmentOf<typeof StandardChoiceFragment>;
  readonly standard: string;
  /** The exercise standard judges demonstration clusters only. */
  readonly demonstration: boolean;
}

/** Which standard judges; kept in the address. */
export function StandardChoice({ of, standard, demonstration }: StandardChoiceProps) {
  const { t } = useTranslation('cluster');
  const localized = useLocalized();
  const [, setAddress] = useSearchParams();
  const { standards } = readFragment(StandardChoiceFragment, of);
  return (
    <div className={styles.choice}>
      <span>{t('underStandard')}</span>
      <Select
        className={styles.select ?? ''}
        aria-label={t('judgesByStandard')}
        popupMatchSelectWidth={false}
        value={standard}
        options={standards
          .filter(({ exercise }) => demonstration || !exercise)
          .map(({ key, title }) => ({ value: key, label: localized(title) }))}
        onChange={(key) =>
          setAddress((before) => {
            const after = new URLSearchParams(before);
            after.set('standard', key);
            after.delete('why');
            return after;
          })
        }
      />
    </div>
  );
}
