import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type FragmentOf, graphql, readFragment } from '../graphql.ts';
import { useLocalized } from '../language/localized.ts';
import { LinkButton } from '../page/link-button.tsx';
import { SourcedValue, SourcedValueFragment } from '../provenance/sourced-value.tsx';
import { ForceCounts } from './force-counts.tsx';
import { LayerName } from './layer-name.tsx';
import styles from './standards.module.css';
import { StatusBar } from './status-bar.tsx';

export const StandardHeadFragment = graphql(
  `
    fragment StandardHead on Standard {
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
        english
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
        variant {
          status
        }
        parameters {
          key
          value {
            status
          }
        }
      }
    }
  `,
  [SourcedValueFragment],
);

interface StandardHeadProps {
  readonly of: FragmentOf<typeof StandardHeadFragment>;
  /** On its own page the name is the heading; in the list it leads there. */
  readonly own?: boolean;
}

/** One edition in short: document, layer, how many requirements of which kind, how many of its values are known. */
export function StandardHead({ of, own = false }: StandardHeadProps) {
  const { t } = useTranslation('standards');
  const localized = useLocalized();
  const { key, layer, exercise, title, document, division, effective, follows, requirements } = readFragment(
    StandardHeadFragment,
    of,
  );
  const assumed = requirements
    .filter(({ force }) => force !== 'informative')
    .flatMap(({ variant, parameters }) => [variant?.status, ...parameters.map(({ value }) => value.status)])
    .filter((status) => status === 'provisional').length;
  return (
    <div className={styles.card}>
      <div>
        {own ? (
          <h1>{localized(title)}</h1>
        ) : (
          <h2>
            <Link to={`/standards/${key}`}>{localized(title)}</Link>
          </h2>
        )}
        <p className={styles.document}>{localized(document)}</p>
        <p className={styles.under}>
          <LayerName layer={layer} division={division} exercise={exercise} />
        </p>
        {follows && (
          <p className={styles.document}>
            {t('follows')} <Link to={`/standards/${follows.key}`}>{localized(follows.title)}</Link>
          </p>
        )}
        {own && (
          <p className={styles.under}>
            <LinkButton to={`/standards/compare?left=${key}`}>{t('compareWith')}</LinkButton>
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
          {assumed > 0 && <p className={styles.document}>{t('assumedMethods', { count: assumed })}</p>}
        </dd>
      </dl>
    </div>
  );
}
