import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type FragmentOf, graphql, readFragment } from '../graphql.ts';
import { useLocalized } from '../language/localized.ts';
import { SourcedValue, SourcedValueFragment } from '../provenance/sourced-value.tsx';
import { ForceCounts } from './force-counts.tsx';
import { LayerName } from './layer-name.tsx';
import styles from './standards.module.css';
import { StatusBar } from './status-bar.tsx';

export const StandardCardFragment = graphql(
  `
    fragment StandardCard on Standard {
      key
      layer
      exercise
      title {
        zh
        en
      }
      document {
        zh
        en
      }
      division {
        code
        name
      }
      effective {
        ...SourcedValue
      }
      follows {
        key
        title {
          zh
          en
        }
      }
      requirements {
        key
        force
        threshold {
          status
        }
      }
    }
  `,
  [SourcedValueFragment],
);

/** One edition: document, layer, how many requirements of which kind, how many of its values are known. */
export function StandardCard({ of }: { readonly of: FragmentOf<typeof StandardCardFragment> }) {
  const { t } = useTranslation('standards');
  const localized = useLocalized();
  const { key, layer, exercise, title, document, division, effective, follows, requirements } = readFragment(
    StandardCardFragment,
    of,
  );
  return (
    <li className={styles.card}>
      <div>
        <h2>
          <Link to={`/standards/${key}`}>{localized(title)}</Link>
        </h2>
        <p className={styles.document}>{localized(document)}</p>
        <p>
          <LayerName layer={layer} division={division?.name ?? null} exercise={exercise} />
        </p>
        {follows && (
          <p className={styles.document}>
            {t('follows')} <Link to={`/standards/${follows.key}`}>{localized(follows.title)}</Link>
          </p>
        )}
      </div>
      <dl className={styles.facts}>
        <dt>{t('effective')}</dt>
        <dd>
          <SourcedValue of={effective} />
        </dd>
        <dt>{t('requirements')}</dt>
        <dd>
          <ForceCounts forces={requirements.map(({ force }) => force)} />
        </dd>
        <dt>{t('statusOfValues')}</dt>
        <dd>
          <StatusBar
            statuses={requirements
              .filter(({ force }) => force !== 'informative')
              .map(({ threshold }) => threshold.status)}
          />
        </dd>
      </dl>
    </li>
  );
}
