import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { useLocalized } from '../../language/localized.ts';
import styles from './act.module.css';
import { WordsField } from './words-field.tsx';

export const MissingItemsFragment = graphql(`
  fragment MissingItems on Application {
    missing {
      key
      title {
        zh
        en
      }
    }
  }
`);

/** Why each item that is missing has no figure, by key. */
export type Reasons = Readonly<Record<string, string>>;

interface MissingItemsProps {
  readonly of: FragmentOf<typeof MissingItemsFragment>;
  readonly reasons: Reasons;
  readonly give: (reasons: Reasons) => void;
}

/** The items that the conditions need and that have no figure, each asking why. */
export function MissingItems({ of, reasons, give }: MissingItemsProps) {
  const { t } = useTranslation('application');
  const localized = useLocalized();
  const { missing } = readFragment(MissingItemsFragment, of);
  if (missing.length === 0) return <p>{t('nothingMissing')}</p>;
  const first = missing[0] && reasons[missing[0].key];
  const repeat = () =>
    give({ ...reasons, ...Object.fromEntries(missing.map(({ key }) => [key, reasons[key] || (first ?? '')])) });
  return (
    <div className={styles.field}>
      <h3>{t('missing', { count: missing.length })}</h3>
      <ul className={styles.parts}>
        {missing.map(({ key, title }, index) => (
          <li key={key}>
            <span aria-hidden>{localized(title)}</span>
            <WordsField
              label={localized(title)}
              placeholder={t('whyMissing')}
              rows={1}
              value={reasons[key] ?? ''}
              onChange={(reason) => give({ ...reasons, [key]: reason })}
            />
            {index === 0 && missing.length > 1 && (
              <Button type="link" className={styles.repeat ?? ''} disabled={!first} onClick={repeat}>
                {t('sameReason')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
