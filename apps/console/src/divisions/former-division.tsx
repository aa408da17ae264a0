import { useTranslation } from 'react-i18next';
import { DivisionLink } from '../division/division-link.tsx';
import { type FragmentOf, graphql, readFragment } from '../graphql.ts';
import styles from './division.module.css';

export const FormerDivisionFragment = graphql(`
  fragment FormerDivision on Division {
    validTo
    successor {
      code
      name
      english
    }
  }
`);

/** Until when a division that is no more was valid, and what it is now; nothing while it is in force. */
export function FormerDivision({ of }: { readonly of: FragmentOf<typeof FormerDivisionFragment> }) {
  const { t } = useTranslation('division');
  const { validTo, successor } = readFragment(FormerDivisionFragment, of);
  if (!validTo || !successor) return null;
  return (
    <p className={styles.told}>
      {t('validUntil', { day: validTo })}
      <DivisionLink of={successor} />
      {t('stop')}
    </p>
  );
}
