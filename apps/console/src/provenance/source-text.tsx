import { LinkOutlined } from '@ant-design/icons';
import styles from './source-text.module.css';

/** The host of a web address; null when the text is none. */
function hostOf(text: string): string | null {
  if (!/^https?:\/\//.test(text)) return null;
  return URL.canParse(text) ? new URL(text).host : null;
}

/** A source as it was recorded; a web address opens apart and shows its host. */
export function SourceText({ children }: { readonly children: string }) {
  const host = hostOf(children);
  if (!host) return <span>{children}</span>;
  return (
    <a href={children} target="_blank" rel="noreferrer" title={children} className={styles.source}>
      {host} <LinkOutlined aria-hidden />
    </a>
  );
}
