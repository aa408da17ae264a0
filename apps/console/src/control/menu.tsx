import type { KeyboardEvent, ReactNode } from 'react';
import styles from './menu.module.css';

/** Something that can be done. */
interface MenuItem {
  readonly key: string;
  readonly label: ReactNode;
  readonly icon?: ReactNode;
  readonly onClick: () => void;
}

interface MenuProps {
  readonly label: string;
  readonly items: readonly MenuItem[];
  /** Folds the menu after something was chosen. */
  readonly close: () => void;
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

const itemsOf = (menu: HTMLElement): readonly HTMLElement[] => [
  ...menu.querySelectorAll<HTMLElement>('[role=menuitem]'),
];

const focusFirst = (menu: HTMLElement | null): void => {
  if (menu) itemsOf(menu)[0]?.focus({ preventScroll: true });
};

/** What a button offers to do, one below the other; arrow keys go from one to the next. */
export function Menu({ label, items, close }: MenuProps) {
  const walk = (event: KeyboardEvent<HTMLElement>) => {
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    const all = itemsOf(event.currentTarget);
    const at = all.findIndex((item) => item.matches(':focus'));
    all.at((at + step) % all.length)?.focus();
  };
  return (
    <div ref={focusFirst} role="menu" aria-label={label} tabIndex={-1} className={styles.menu} onKeyDown={walk}>
      {items.map(({ key, label: name, icon, onClick }) => (
        <button
          key={key}
          type="button"
          role="menuitem"
          onClick={() => {
            close();
            onClick();
          }}
        >
          {icon}
          {name}
        </button>
      ))}
    </div>
  );
}
