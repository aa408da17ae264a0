import { Button } from 'antd';
import { type ReactNode, useId } from 'react';
import { useUnfolding } from '../control/use-unfolding.ts';
import styles from './panel-button.module.css';

interface PanelButtonProps {
  readonly label: string;
  readonly icon: ReactNode;
  /** What unfolds; may close itself. */
  readonly children: (close: () => void) => ReactNode;
}

/** A button that unfolds a small panel below itself; Escape, or a click or the focus elsewhere, folds it again. */
export function PanelButton({ label, icon, children }: PanelButtonProps) {
  const id = useId();
  const { open, setOpen, close, place } = useUnfolding();
  return (
    <div {...place} className={styles.place}>
      <Button icon={icon} aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        {label}
      </Button>
      <section id={id} hidden={!open} aria-label={label} className={styles.panel}>
        {open && children(close)}
      </section>
    </div>
  );
}
