import { Button } from 'antd';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
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
  const place = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  useEffect(() => {
    if (!open) return;
    const elsewhere = ({ target }: Event) => {
      if (target instanceof Node && !place.current?.contains(target)) setOpen(false);
    };
    document.addEventListener('pointerdown', elsewhere);
    document.addEventListener('focusin', elsewhere);
    return () => {
      document.removeEventListener('pointerdown', elsewhere);
      document.removeEventListener('focusin', elsewhere);
    };
  }, [open]);
  const close = () => {
    setOpen(false);
    place.current?.querySelector('button')?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape folds whatever in the panel has the focus
    <div ref={place} className={styles.place} onKeyDown={(event) => event.key === 'Escape' && open && close()}>
      <Button icon={icon} aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        {label}
      </Button>
      <section id={id} hidden={!open} aria-label={label} className={styles.panel}>
        {open && children(close)}
      </section>
    </div>
  );
}
