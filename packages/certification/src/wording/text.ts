import type { Localized } from '@qunxing/criterion';

/** A text in both languages. */
export const text = (zh: string, en: string): Localized => ({ 'zh-CN': zh, en });

/** Several names in a row: 甲、乙 / A, B. */
export const inARow = (names: readonly Localized[]): Localized =>
  text(names.map((name) => name['zh-CN']).join('、'), names.map(({ en }) => en).join(', '));
