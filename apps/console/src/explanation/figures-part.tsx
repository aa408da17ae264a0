import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useRemark } from '../figure/remark.ts';
import { Withheld } from '../figure/withheld.tsx';
import { type FragmentOf, graphql, readFragment } from '../graphql.ts';
import { useLocalized } from '../language/localized.ts';
import { SourceText } from '../provenance/source-text.tsx';
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

interface FiguresPartProps {
  readonly of: FragmentOf<typeof FiguresPartFragment>;
  readonly cluster: string;
}

/** The figures that the formula read, each with its source and the way to its history. */
export function FiguresPart({ of, cluster }: FiguresPartProps) {
  const { t } = useTranslation(['explanation', 'figure']);
  const localized = useLocalized();
  const remark = useRemark();
  const { figures } = readFragment(FiguresPartFragment, of);
  return (
    <section>
      <h3>{t('figures')}</h3>
      {figures.length === 0 ? (
        <p className={layout.help}>{t('figuresNone')}</p>
      ) : (
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
            {figures.map(({ item, period, text, source, revision, withheld }) => {
              const from = revision?.source ?? source;
              const name = localized(item.title);
              const when = period === 'once' ? t('figure:once') : period;
              return (
                <tr key={`${item.key} ${period} ${revision?.id}`}>
                  <td>{name}</td>
                  <td>{when}</td>
                  <td>
                    {revision?.qualifier && <small>{remark(revision.qualifier)} </small>}
                    {revision ? (
                      <Link
                        to={`/clusters/${encodeURIComponent(cluster)}/figures?${new URLSearchParams({ item: item.key, period })}`}
                        aria-label={`${withheld ? t('figure:withheld') : localized(text)}${t('figure:openHistory', { title: name, period: when })}`}
                      >
                        {withheld ? <Withheld /> : localized(text)}
                      </Link>
                    ) : withheld ? (
                      <Withheld />
                    ) : (
                      localized(text)
                    )}
                  </td>
                  <td>{from && <SourceText>{from}</SourceText>}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </section>
  );
}
