import styles from './worked.module.css';

/** A formula as one line; what stands after `^` is raised. */
export function FormulaText({ children }: { readonly children: string }) {
  const parts = children.split(/\^\(([^()]+)\)/);
  return parts.map((part, index) =>
    index % 2 === 1 ? (
      <sup key={index} className={styles.raised}>
        {part}
      </sup>
    ) : (
      part
    ),
  );
}
