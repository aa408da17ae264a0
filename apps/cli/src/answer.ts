import type { Localized } from '@qunxing/criterion';

/** Exit codes of the command. */
export const exitCodes = {
  /** What was asked holds or was done. */
  done: 0,
  /** It does not hold: a verdict, a receipt, an audit log, or rows of a file. */
  fails: 1,
  /** The command line, a file, or what was typed cannot be used. */
  unusable: 2,
  /** The database cannot be used. */
  database: 3,
  /** It agrees with itself, but rests on what nobody vouches for: an edition that is not known, a key that only the file names. */
  notVouched: 4,
  /** The program itself failed; `EX_SOFTWARE` of sysexits. */
  crashed: 70,
} as const;

/** What a command answers: its exit code, what it says on standard output, and what it says went wrong. */
export interface Answer {
  readonly code: (typeof exitCodes)[keyof typeof exitCodes];
  readonly lines: readonly Localized[];
  readonly errors: readonly Localized[];
}

/** A text in both languages. */
export const text = (zh: string, en: string): Localized => ({ 'zh-CN': zh, en });

/** A text that is the same in both languages: ids, numbers, hashes. */
export const plain = (words: string): Localized => text(words, words);

/** The answer to what was done. */
export const done = (...lines: readonly Localized[]): Answer => ({ code: exitCodes.done, lines, errors: [] });

/** The answer to input that cannot be used, with a sentence for each reason. */
export const unusable = (...errors: readonly Localized[]): Answer => ({ code: exitCodes.unusable, lines: [], errors });

/** The answer where the database cannot be used, with the reason. */
export const databaseFails = (error: Localized): Answer => ({ code: exitCodes.database, lines: [], errors: [error] });
