import { Input } from 'antd';
import styles from './act.module.css';

interface LineFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** The longest text that the gateway takes, in characters. */
  readonly most: number;
}

/** One line that goes with an act, such as a document number. */
export function LineField({ label, value, onChange, most }: LineFieldProps) {
  return (
    <div className={styles.field}>
      <span aria-hidden>{label}</span>
      <Input aria-label={label} value={value} maxLength={most} onChange={(event) => onChange(event.target.value)} />
    </div>
  );
}
