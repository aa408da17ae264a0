import { useTranslation } from 'react-i18next';
import { WordChoice } from '../../clusters/word-choice.tsx';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { useLocalized } from '../../language/localized.ts';
import styles from './list.module.css';

export const StageSentenceFragment = graphql(`
  fragment StageSentence on Query {
    applicationStages {
      key
      title {
        zh
        en
      }
    }
  }
`);

interface StageSentenceProps {
  /** Null while the stages are read; the sentence stands in its size already. */
  readonly of: FragmentOf<typeof StageSentenceFragment> | null;
  readonly stage: string | null;
  readonly choose: (stage: string | null) => void;
}

/** The filter, written as one sentence of which the stage can be changed. */
export function StageSentence({ of, stage, choose }: StageSentenceProps) {
  const { t } = useTranslation('application');
  const localized = useLocalized();
  const choices = of && readFragment(StageSentenceFragment, of);
  return (
    <search className={styles.sentence} aria-label={t('filters')}>
      {t('look')}
      <WordChoice
        label={t('stageLabel')}
        value={stage}
        unrestricted={t('anyStage')}
        choices={(choices?.applicationStages ?? []).map(({ key, title }) => ({ value: key, label: localized(title) }))}
        choose={choose}
      />
      {t('applicationsInIt')}
    </search>
  );
}
