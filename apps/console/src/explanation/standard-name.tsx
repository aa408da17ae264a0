import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type FragmentOf, graphql, readFragment } from '../graphql.ts';
import { useLocalized } from '../language/localized.ts';
import { LayerName } from '../standards/layer-name.tsx';
import styles from './explanation.module.css';

export const StandardNameFragment = graphql(`
  fragment StandardName on Standard {
    key
    layer
    exercise
    title {
      zh
      en
    }
    division {
      code
      name
      english
    }
  }
`);

/** The standard that judged, with its layer and the way to all it asks. */
export function StandardName({ of }: { readonly of: FragmentOf<typeof StandardNameFragment> }) {
  const { t } = useTranslation('explanation');
  const localized = useLocalized();
  const { key, title, layer, division, exercise } = readFragment(StandardNameFragment, of);
  return (
    <>
      <dt>{t('standard')}</dt>
      <dd className={styles.standard}>
        <Link to={`/standards/${key}`}>{localized(title)}</Link>
        <LayerName layer={layer} division={division} exercise={exercise} />
      </dd>
    </>
  );
}
