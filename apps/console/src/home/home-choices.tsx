import { useTranslation } from 'react-i18next';
import { DropDown } from '../control/drop-down.tsx';
import { Segments } from '../control/segments.tsx';
import { type FragmentOf, graphql, readFragment } from '../graphql.ts';
import { useLocalized } from '../language/localized.ts';
import { useSession } from '../session/session.tsx';
import styles from './home.module.css';
import type { HomeAddress } from './home-address.ts';

export const HomeChoicesFragment = graphql(`
  fragment HomeChoices on Query {
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

interface HomeChoicesProps {
  /** Null while the standards are read. */
  readonly of: FragmentOf<typeof HomeChoicesFragment> | null;
  readonly address: HomeAddress;
}

/** Published or demonstration clusters, and the standard that judges them. */
export function HomeChoices({ of, address: { demonstration, standard, put } }: HomeChoicesProps) {
  const { t } = useTranslation('home');
  const localized = useLocalized();
  const { instance } = useSession();
  const standards = readFragment(HomeChoicesFragment, of)?.standards;
  return (
    <div className={styles.choices}>
      {instance.demonstration && (
        <Segments
          label={t('kind')}
          value={demonstration ? 'demonstration' : 'published'}
          options={[
            { value: 'published', label: t('published') },
            { value: 'demonstration', label: t('demonstration') },
          ]}
          onChange={(kind) => put({ kind, standard: null, county: null, band: null })}
        />
      )}
      <div className={styles.standard}>
        <span>{t('underStandard')}</span>
        <DropDown
          className={styles.select}
          label={t('underStandard')}
          value={standard}
          options={standards
            ?.filter(({ exercise }) => demonstration || !exercise)
            .map(({ key, title }) => ({ value: key, label: localized(title) }))}
          onChange={(key) => put({ standard: key, band: null })}
        />
      </div>
    </div>
  );
}
