import { Button, Input } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { WordChoice } from '../clusters/word-choice.tsx';
import { graphql } from '../graphql.ts';
import { useLocalized } from '../language/localized.ts';
import styles from './audit.module.css';
import type { useAuditFilter } from './audit-filter.ts';

const TypesQuery = graphql(`
  query AuditEventTypes {
    auditEventTypes {
      key
      title {
        zh
        en
      }
    }
  }
`);

interface TextProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string | null;
  readonly apply: (value: string | null) => void;
  readonly className: string | undefined;
}

/** A text that narrows the list once it is entered, or left. */
function TextPart({ label, hint, value, apply, className }: TextProps) {
  const [text, setText] = useState(value ?? '');
  useEffect(() => setText(value ?? ''), [value]);
  const enter = () => {
    if ((text.trim() || null) !== value) apply(text.trim() || null);
  };
  return (
    <Input
      size="small"
      aria-label={label}
      placeholder={hint ?? label}
      className={className ?? ''}
      value={text}
      allowClear
      onChange={(event) => {
        setText(event.target.value);
        if (event.target.value === '' && value !== null) apply(null);
      }}
      onPressEnter={enter}
      onBlur={enter}
    />
  );
}

/** The filter of the audit trail, written as one sentence. */
export function FilterSentence({ filter, isNarrow, filterBy, clear }: ReturnType<typeof useAuditFilter>) {
  const { t } = useTranslation('audit');
  const localized = useLocalized();
  const [{ data }] = useQuery({ query: TypesQuery });
  const dayPart = (part: 'from' | 'to', label: string) => (
    <Input
      size="small"
      type="date"
      aria-label={label}
      className={styles.day ?? ''}
      value={filter[part] ?? ''}
      onChange={({ target }) => filterBy({ [part]: target.value || null })}
    />
  );
  return (
    <search className={styles.sentence} aria-label={t('filters')}>
      {t('look')}
      <WordChoice
        label={t('kind')}
        value={filter.type}
        unrestricted={t('anyKind')}
        choices={(data?.auditEventTypes ?? []).map(({ key, title }) => ({ value: key, label: localized(title) }))}
        choose={(type) => filterBy({ type })}
      />
      {t('by')}
      <TextPart
        label={t('login')}
        hint={t('anyLogin')}
        value={filter.login}
        apply={(login) => filterBy({ login })}
        className={styles.login}
      />
      {t('from')}
      {dayPart('from', t('fromDay'))}
      {t('to')}
      {dayPart('to', t('toDay'))}
      <TextPart label={t('text')} value={filter.text} apply={(text) => filterBy({ text })} className={styles.text} />
      {filter.stream && <span className={styles.chosen}>{t('ofStream', { stream: filter.stream })}</span>}
      {isNarrow && (
        <Button size="small" type="link" onClick={clear}>
          {t('clear')}
        </Button>
      )}
    </search>
  );
}
