import styles from '../../application/act/act.module.css';

interface CountFieldProps {
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
  readonly least?: number;
}

/** A number of people or votes. */
export function CountField({ label, value, onChange, least = 0 }: CountFieldProps) {
  return (
    <label className={styles.field}>
      {label}
      <input
        type="number"
        inputMode="numeric"
        required
        min={least}
        max={200}
        step={1}
        className={styles.day}
        value={Number.isNaN(value) ? '' : value}
        onChange={(event) => onChange(event.currentTarget.valueAsNumber)}
      />
    </label>
  );
}
