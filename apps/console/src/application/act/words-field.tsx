import { Input } from 'antd';
import styles from './act.module.css';

/** The longest text that the gateway takes, in characters. */
const most = 2000;

interface WordsFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly rows?: number;
  /** Stands for the label where many fields of one kind follow each other. */
  readonly placeholder?: string;
}

/** Words that go with an act, as long as the file takes them. */
export function WordsField({ label, value, onChange, rows = 3, placeholder }: WordsFieldProps) {
  const field = (
    <Input.TextArea
      aria-label={label}
      value={value}
      maxLength={most}
      autoSize={{ minRows: rows, maxRows: 10 }}
      {...(placeholder !== undefined && { placeholder })}
      onChange={(event) => onChange(event.target.value)}
    />
  );
  if (placeholder !== undefined) return field;
  return (
    <div className={styles.field}>
      <span aria-hidden>{label}</span>
      {field}
    </div>
  );
}
