import { DownOutlined } from '@ant-design/icons';
import styles from './drop-down.module.css';

interface DropDownProps {
  /** What is chosen, for who cannot see where it stands. */
  readonly label: string;
  readonly value: string;
  /** What there is to choose from; undefined while it is read. */
  readonly options: readonly { readonly value: string; readonly label: string }[] | undefined;
  readonly onChange: (value: string) => void;
  readonly size?: 'small';
  readonly className?: string | undefined;
}

/** One of a list, in the browser's own way: it is there with the first paint, and on a phone it is the phone's list. */
export function DropDown({ label, value, options, onChange, size, className }: DropDownProps) {
  const known = options?.some((option) => option.value === value);
  return (
    <span className={`${styles.place} ${className ?? ''}`} data-size={size}>
      <select
        aria-label={label}
        aria-busy={!options}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {!known && <option value={value} aria-label={label} hidden />}
        {options?.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <DownOutlined aria-hidden />
    </span>
  );
}
