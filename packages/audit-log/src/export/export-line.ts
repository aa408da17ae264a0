import { canonicalJson } from '@qunxing/criterion';
import type { PublicKey, SignedHead } from '../record/head.ts';
import type { LoggedEvent } from '../record/logged-event.ts';

/** The name of the form of an export. */
export const exportFormat = 'qunxing-audit/1';

/** What is known of an event besides its place: its body as canonical JSON, or null where it is not given out. */
export type ExportedEvent = Omit<LoggedEvent, 'stream' | 'sequence'> & { readonly body: string | null };

/** A leaf of the log with the event that it stands for; null where the event is gone. */
export interface ExportedLeaf {
  /** Its place in the log, counted from 0. */
  readonly index: number;
  /** Written hash of the leaf. */
  readonly hash: string;
  readonly stream: string;
  readonly sequence: number;
  readonly event: ExportedEvent | null;
}

/** One line of an export of the log. The first says what it is, then come keys, heads by size, and leaves by index. */
export type ExportLine =
  | { readonly kind: 'log'; readonly format: typeof exportFormat; readonly at: string; readonly size: number }
  | ({ readonly kind: 'key' } & PublicKey)
  /** A head that is given out alone comes with its key. */
  | ({ readonly kind: 'head'; readonly publicKey?: string } & SignedHead)
  | ({ readonly kind: 'leaf' } & ExportedLeaf);

/** Writes a line of an export. */
export const writeExportLine = (line: ExportLine): string => `${canonicalJson(line)}\n`;
