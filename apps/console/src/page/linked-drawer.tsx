import { Drawer } from 'antd';
import type { ReactNode } from 'react';
import { CopyLink } from './copy-link.tsx';
import styles from './linked-drawer.module.css';

interface LinkedDrawerProps {
  readonly open: boolean;
  readonly close: () => void;
  readonly title: string;
  readonly children: ReactNode;
}

/** Details over the page that they belong to, under an address of their own: Esc closes, printing prints both. */
export function LinkedDrawer({ open, close, title, children }: LinkedDrawerProps) {
  return (
    <Drawer
      open={open}
      onClose={close}
      size="min(720px, 100vw)"
      title={title}
      extra={<CopyLink />}
      rootClassName={styles.drawer ?? ''}
      destroyOnHidden
    >
      {children}
    </Drawer>
  );
}
