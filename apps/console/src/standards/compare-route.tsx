import { Select, Switch } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { Answer } from '../gateway/answer.tsx';
import { graphql } from '../graphql.ts';
import { useLocalized } from '../language/localized.ts';
import { usePageName } from '../page/use-page-name.ts';
import { Waiting } from '../page/waiting.tsx';
import { Comparison, ComparisonFragment } from './comparison.tsx';
import styles from './standards.module.css';
import { StandardsTabs } from './standards-tabs.tsx';

const CompareQuery = graphql(
  `
    query CompareStandards {
      standards {
        key
        title {
          zh
          en
        }
        ...Comparison
      }
    }
  `,
  [ComparisonFragment],
);

/** 标准比较: two editions side by side, metric by metric. */
export function Component() {
  const { t } = useTranslation('standards');
  const localized = useLocalized();
  const name = usePageName('compare');
  const [address, setAddress] = useSearchParams();
  const answer = useQuery({ query: CompareQuery });
  const onlyDifferent = address.get('only') === 'different';
  const put = (part: 'left' | 'right' | 'only', value: string | null) =>
    setAddress((before) => {
      const after = new URLSearchParams(before);
      if (value) after.set(part, value);
      else after.delete(part);
      return after;
    });
  return (
    <div className={styles.page}>
      <StandardsTabs />
      <h1>{name}</h1>
      <Answer of={answer} waiting={<Waiting bars={[32, 320]} />}>
        {({ standards }) => {
          const left = standards.find(({ key }) => key === address.get('left')) ?? standards[0];
          const right =
            standards.find(({ key }) => key === address.get('right')) ?? standards.find(({ key }) => key !== left?.key);
          const options = standards.map(({ key, title }) => ({ value: key, label: localized(title) }));
          if (!left || !right) return null;
          return (
            <>
              <div className={styles.controls}>
                <Select
                  className={styles.choice ?? ''}
                  aria-label={t('left')}
                  value={left.key}
                  options={options}
                  onChange={(key) => put('left', key)}
                />
                {t('against')}
                <Select
                  className={styles.choice ?? ''}
                  aria-label={t('right')}
                  value={right.key}
                  options={options}
                  onChange={(key) => put('right', key)}
                />
                <span>
                  <Switch
                    aria-label={t('onlyDifferent')}
                    size="small"
                    checked={onlyDifferent}
                    onChange={(only) => put('only', only ? 'different' : null)}
                  />{' '}
                  {t('onlyDifferent')}
                </span>
              </div>
              <Comparison left={left} right={right} onlyDifferent={onlyDifferent} />
            </>
          );
        }}
      </Answer>
    </div>
  );
}
