import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, useLocation } from 'react-router';
import { ActingElsewhere } from '../session/acting-elsewhere.tsx';
import { SignedIn } from '../session/signed-in.tsx';
import { Menu } from './menu.tsx';
import styles from './shell.module.css';
import { TopBar } from './top-bar.tsx';

/** The frame of every signed-in page: skip link, top bar, menu, content. Moving to another page moves the focus there. */
export function Component() {
  const { t } = useTranslation('shell');
  const { pathname } = useLocation();
  const content = useRef<HTMLElement>(null);
  const page = useRef(pathname);
  useEffect(() => {
    if (page.current === pathname) return;
    page.current = pathname;
    content.current?.focus({ preventScroll: true });
    content.current?.scrollTo?.({ top: 0 });
    window.scrollTo?.({ top: 0 });
  }, [pathname]);
  return (
    <SignedIn>
      <div className={styles.shell}>
        <a href="#content" className={styles.skip}>
          {t('skip')}
        </a>
        <TopBar />
        <Menu />
        <main id="content" ref={content} tabIndex={-1} className={styles.content}>
          <ActingElsewhere />
          <Outlet />
        </main>
      </div>
    </SignedIn>
  );
}
