import type { Localized } from '@qunxing/criterion';
import type { Sourced } from '@qunxing/evaluation';

/** A text in both languages. */
export const text = (zh: string, en: string): Localized => ({ 'zh-CN': zh, en });

/** A value seen in the official text. */
export const official = <T>(value: T, source: Localized): Sourced<T> => ({ value, status: 'official', source });

/** A value assumed, with the reason for the assumption. */
export const provisional = <T>(value: T, source: Localized, reason: Localized): Sourced<T> => ({
  value,
  status: 'provisional',
  source,
  reason,
});

/** A value that is not known, with what was looked for; no verdict is possible on it. */
export const unset = (source: Localized, reason: Localized): Sourced<never> => ({ status: 'unset', source, reason });
