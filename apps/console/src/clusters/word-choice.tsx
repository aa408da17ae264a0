import { Select } from 'antd';
import type { ReactNode } from 'react';
import styles from './filter-sentence.module.css';

interface WordChoiceProps<Value extends string> {
  /** What is chosen, for those who hear the sentence in parts. */
  readonly label: string;
  readonly value: Value | null;
  /** The word for no condition. */
  readonly unrestricted: string;
  readonly choices: readonly { readonly value: Value; readonly label: string; readonly mark?: ReactNode }[];
  readonly choose: (value: Value | null) => void;
}

/** One word of the filter sentence that can be changed; a word that narrows the list stands out. */
export function WordChoice<Value extends string>({
  label,
  value,
  unrestricted,
  choices,
  choose,
}: WordChoiceProps<Value>) {
  return (
    <Select<Value | ''>
      className={styles.word ?? ''}
      aria-label={label}
      size="small"
      variant={value === null ? 'underlined' : 'filled'}
      popupMatchSelectWidth={false}
      value={value ?? ''}
      showSearch={choices.length > 12 ? { optionFilterProp: 'label' } : false}
      options={[{ value: '' as const, label: unrestricted }, ...choices]}
      optionRender={({ data }) => (
        <span className={styles.option}>
          {'mark' in data && (data.mark as ReactNode)}
          {data.label}
        </span>
      )}
      onChange={(chosen) => choose(chosen === '' ? null : chosen)}
    />
  );
}
