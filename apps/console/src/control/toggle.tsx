import styles from './toggle.module.css';

interface ToggleProps {
  /** What is on or off; stands beside it. */
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** Turns something on and off at once. */
export function Toggle({ label, checked, onChange }: ToggleProps) {
  return (
    <label className={styles.place}>
      <input
        type="checkbox"
        role="switch"
        aria-checked={checked}
        className={styles.toggle}
        checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      {label}
    </label>
  );
}
