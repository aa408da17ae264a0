import { useTranslation } from 'react-i18next';
import { DivisionLink } from '../division/division-link.tsx';
import { useDivisionName } from '../division/division-name.ts';
import { type FragmentOf, graphql, readFragment } from '../graphql.ts';
import styles from './division.module.css';

export const DivisionsWithFiguresFragment = graphql(`
  fragment DivisionsWithFigures on Query {
    nation: division(code: "000000") {
      code
      name
      english
      figures {
        id
      }
    }
    divisions {
      code
      name
      english
      figures {
        id
      }
    }
  }
`);

interface DivisionsWithFiguresProps {
  readonly of: FragmentOf<typeof DivisionsWithFiguresFragment>;
  /** The division whose page this is. */
  readonly own: { readonly code: string; readonly name: string; readonly english: string };
}

/** The other divisions about which figures were published; says so when there are none about the page's own. */
export function DivisionsWithFigures({ of, own }: DivisionsWithFiguresProps) {
  const { t } = useTranslation('division');
  const nameOf = useDivisionName();
  const { nation, divisions } = readFragment(DivisionsWithFiguresFragment, of);
  const stated = [...(nation ? [nation] : []), ...divisions].filter(({ figures }) => figures.length > 0);
  const others = stated.filter(({ code }) => code !== own.code);
  const none = others.length === stated.length;
  if (stated.length === 0) {
    return (
      <section className={styles.part} aria-labelledby="elsewhere">
        <h2 id="elsewhere">{t('noneTitle', { division: nameOf(own) })}</h2>
        <p>{t('nothingAnywhere')}</p>
      </section>
    );
  }
  if (others.length === 0) return null;
  return (
    <section className={styles.part} aria-labelledby="elsewhere">
      <h2 id="elsewhere">{none ? t('noneTitle', { division: nameOf(own) }) : t('elsewhere')}</h2>
      {none && <p>{t('noneWayOut')}</p>}
      <ul className={styles.places}>
        {others.map((division) => (
          <li key={division.code}>
            <DivisionLink of={division} /> <small>{t('figureCount', { count: division.figures.length })}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}
