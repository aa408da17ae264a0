import { Fragment } from 'react';
import styles from './sign-in.module.css';

/** The name of an instance; where it does not fit in a line it breaks at its dot, not inside a word. */
export function InstanceName({ children }: { readonly children: string }) {
  return (
    <span>
      {children.split(/(?<= ·) /).map((part, place) => (
        <Fragment key={part}>
          {place > 0 && ' '}
          <span className={styles.phrase}>{part}</span>
        </Fragment>
      ))}
    </span>
  );
}
