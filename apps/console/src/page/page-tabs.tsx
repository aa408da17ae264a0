import { NavLink } from 'react-router';
import styles from './page-tabs.module.css';

interface PageTabsProps {
  /** What the parts are of. */
  readonly label: string;
  readonly tabs: readonly { readonly to: string; readonly title: string }[];
  /** Where they stand on their page. */
  readonly className?: string | undefined;
}

/** The parts of one thing, each a page of its own; the one that is open is underlined. */
export function PageTabs({ label, tabs, className }: PageTabsProps) {
  return (
    <nav className={`${styles.tabs} ${className ?? ''}`} aria-label={label}>
      {tabs.map(({ to, title }) => (
        <NavLink key={to} to={to} end>
          {title}
        </NavLink>
      ))}
    </nav>
  );
}
