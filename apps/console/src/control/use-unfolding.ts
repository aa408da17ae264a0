import { type KeyboardEvent, useEffect, useRef, useState } from 'react';

/**
 * Something that a button unfolds beside itself; Escape, or a click or the focus elsewhere, folds it again.
 * @returns `place` for the element that holds the button, which comes first, and what it unfolds
 */
export function useUnfolding() {
  const ref = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  useEffect(() => {
    if (!open) return;
    const elsewhere = ({ target }: Event) => {
      if (target instanceof Node && !ref.current?.contains(target)) setOpen(false);
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
    ref.current?.querySelector('button')?.focus();
  };
  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (key === 'Escape' && open) close();
  };
  return { open, setOpen, close, place: { ref, onKeyDown } };
}
