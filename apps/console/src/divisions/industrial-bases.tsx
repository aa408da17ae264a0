import { useTranslation } from 'react-i18next';
import { type FragmentOf, graphql, readFragment } from '../graphql.ts';
import { useLocalized } from '../language/localized.ts';
import styles from './division.module.css';

export const IndustrialBasesFragment = graphql(`
  fragment IndustrialBases on Query {
    programmes {
      key
      division {
        code
      }
      industrialBases {
        zh
        en
      }
    }
  }
`);

interface IndustrialBasesProps {
  readonly of: FragmentOf<typeof IndustrialBasesFragment>;
  readonly province: string;
}

/** The industrial bases of a province from which applications name theirs. */
export function IndustrialBases({ of, province }: IndustrialBasesProps) {
  const { t } = useTranslation('division');
  const localized = useLocalized();
  const { programmes } = readFragment(IndustrialBasesFragment, of);
  const bases = programmes.find(({ division }) => division?.code === province)?.industrialBases ?? [];
  if (bases.length === 0) return null;
  return (
    <section className={styles.part} aria-labelledby="bases">
      <h2 id="bases">{t('bases')}</h2>
      <p>{t('basesNote')}</p>
      <ol className={styles.bases}>
        {bases.map((base) => (
          <li key={base.zh}>{localized(base)}</li>
        ))}
      </ol>
    </section>
  );
}
