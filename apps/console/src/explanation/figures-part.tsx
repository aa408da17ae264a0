import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useRemark } from '../figure/remark.ts';
import { Withheld } from '../figure/withheld.tsx';
import { type FragmentOf, graphql, type ResultOf, readFragment } from '../graphql.ts';
import { useLocalized } from '../language/localized.ts';
import { SourceText } from '../provenance/source-text.tsx';
import { useNarrow } from '../table/room.ts';
import layout from './explanation.module.css';
import styles from './worked.module.css';

export const FiguresPartFragment = graphql(`
  fragment FiguresPart on Explanation {
    figures {
      period
      source
      withheld
      text {
        zh
        en
      }
      item {
        key
        title {
          zh
          en
        }
      }
      revision {
        id
        source
        qualifier
      }
    }
  }
`);

type Figure = ResultOf<typeof FiguresPartFragment>['figures'][number];

interface FiguresPartProps {
  readonly of: FragmentOf<typeof FiguresPartFragment>;
  readonly cluster: string;
}

/** The figures that the formula read, each with its source and the way to its history; on a phone as cards. */
export function FiguresPart({ of, cluster }: FiguresPartProps) {
  const { t } = useTranslation(['explanation', 'figure']);
  const localized = useLocalized();
  const remark = useRemark();
  const narrow = useNarrow();
  const { figures } = readFragment(FiguresPartFragment, of);
  const keyOf = ({ item, period, revision }: Figure) => `${item.key} ${period} ${revision?.id}`;
  const periodOf = ({ period }: Figure) => (period === 'once' ? t('figure:once') : period);
  const sourceOf = ({ revision, source }: Figure) => {
    const from = revision?.source ?? source;
    return from && <SourceText>{from}</SourceText>;
  };
  const shownValue = (figure: Figure) => {
    const { item, period, text, revision, withheld } = figure;
    const shown = withheld ? <Withheld /> : localized(text);
    if (!revision) return shown;
    const history = t('figure:openHistory', { title: localized(item.title), period: periodOf(figure) });
    return (
      <>
        {revision.qualifier && <small>{remark(revision.qualifier)} </small>}
        <Link
          to={`/clusters/${encodeURIComponent(cluster)}/figures?${new URLSearchParams({ item: item.key, period })}`}
          aria-label={`${withheld ? t('figure:withheld') : localized(text)}${history}`}
        >
          {shown}
        </Link>
      </>
    );
  };
  return (
    <section>
      <h3>{t('figures')}</h3>
      {figures.length === 0 && <p className={layout.help}>{t('figuresNone')}</p>}
      {figures.length > 0 && narrow && (
        <ul className={styles.cards}>
          {figures.map((figure) => (
            <li key={keyOf(figure)}>
              <span>
                {localized(figure.item.title)} <small>{periodOf(figure)}</small>
              </span>
              <span>{shownValue(figure)}</span>
              <p>{sourceOf(figure)}</p>
            </li>
          ))}
        </ul>
      )}
      {figures.length > 0 && !narrow && (
        <table className={styles.figures}>
          <thead>
            <tr>
              <th scope="col">{t('figure:item')}</th>
              <th scope="col">{t('period')}</th>
              <th scope="col">{t('figure:value')}</th>
              <th scope="col">{t('figure:source')}</th>
            </tr>
          </thead>
          <tbody>
            {figures.map((figure) => (
              <tr key={keyOf(figure)}>
                <td>{localized(figure.item.title)}</td>
                <td>{periodOf(figure)}</td>
                <td>{shownValue(figure)}</td>
                <td>{sourceOf(figure)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
