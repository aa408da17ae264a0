import type { ComponentPropsWithRef } from 'react';
import styles from './plain-button.module.css';

interface PlainButtonProps extends ComponentPropsWithRef<'button'> {
  /** Without a border and ground of its own; `icon` is a square for a sign instead of words. */
  readonly bare?: 'text' | 'icon';
}

/** A button that looks like antd's but needs none of it: for what may stand on any page, even the first. */
export function PlainButton({ bare, className, ...button }: PlainButtonProps) {
  return <button type="button" {...button} className={`${styles.button} ${className ?? ''}`} data-bare={bare} />;
}
