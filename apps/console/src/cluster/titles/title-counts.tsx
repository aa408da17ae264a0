import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { useLocalized } from '../../language/localized.ts';
import styles from './titles.module.css';

export const TitleCountsFragment = graphql(`
  fragment TitleCounts on Cluster {
    titleCounts {
      kind
      enterprises
      title {
        zh
        en
      }
    }
  }
`);

/** How many enterprises hold each title; each count narrows the list below. */
export function TitleCounts({ of }: { readonly of: FragmentOf<typeof TitleCountsFragment> }) {
  const { t } = useTranslation('cluster');
  const localized = useLocalized();
  const [address] = useSearchParams();
  const { titleCounts } = readFragment(TitleCountsFragment, of);
  const chosen = address.get('title');
  const addressOf = (kind: string | null) => {
    const parameters = new URLSearchParams(address);
    if (kind) parameters.set('title', kind);
    else parameters.delete('title');
    return `?${parameters}`;
  };
  if (titleCounts.length === 0) return null;
  return (
    <ul className={styles.counts}>
      <li>
        <Link to={addressOf(null)} aria-current={chosen === null ? 'true' : undefined}>
          {t('anyTitle')}
        </Link>
      </li>
      {titleCounts.map(({ kind, title, enterprises }) => (
        <li key={kind}>
          <Link to={addressOf(kind)} aria-current={chosen === kind ? 'true' : undefined}>
            {localized(title)} <strong>{enterprises}</strong>
          </Link>
        </li>
      ))}
    </ul>
  );
}
