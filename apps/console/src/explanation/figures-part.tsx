import { useTranslation } from 'react-i18next';
import { grouped } from '../figure/decimal.ts';
import { type FragmentOf, graphql, readFragment } from '../graphql.ts';
import { useLocalized } from '../language/localized.ts';
import { SourceText } from '../provenance/source-text.tsx';
import styles from './explanation.module.css';

export const FiguresPartFragment = graphql(`
  fragment FiguresPart on Explanation {
    figures {
      period
      value
      unit
      source
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
        recordedAt
      }
    }
  }
`);

/** The figures that the formula read, each with its source. */
export function FiguresPart({ of }: { readonly of: FragmentOf<typeof FiguresPartFragment> }) {
  const { t } = useTranslation(['explanation', 'figure']);
  const localized = useLocalized();
  const { figures } = readFragment(FiguresPartFragment, of);
  return (
    <section>
      <h3>{t('figures')}</h3>
      {figures.length === 0 ? (
        <p className={styles.help}>{t('figuresNone')}</p>
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
            {figures.map(({ item, period, value, unit, source, revision }) => {
              const from = revision?.source ?? source;
              return (
                <tr key={`${item.key} ${period} ${revision?.id}`}>
                  <td>{localized(item.title)}</td>
                  <td>{period}</td>
                  <td>
                    {grouped(value)} {unit}
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
