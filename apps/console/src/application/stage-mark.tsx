import { type Localized, useLocalized } from '../language/localized.ts';
import styles from './application.module.css';

interface StageMarkProps {
  readonly of: { readonly key: string; readonly title: Localized };
}

/** The stage of an application in a word; what went back or ended stands out from what goes on. */
export function StageMark({ of: { key, title } }: StageMarkProps) {
  const localized = useLocalized();
  return (
    <span className={styles.stage} data-stage={key}>
      {localized(title)}
    </span>
  );
}
