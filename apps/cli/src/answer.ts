import type { Localized } from '@qunxing/criterion';

/** Exit codes: what was asked holds; it does not hold; the command or its input cannot be used. */
export const exitCodes = { holds: 0, fails: 1, unusable: 2 } as const;

/** What a command answers: its exit code, what it says on standard output, and what it says went wrong. */
export interface Answer {
  readonly code: (typeof exitCodes)[keyof typeof exitCodes];
  readonly lines: readonly string[];
  readonly errors: readonly string[];
  /** A file to write, canonical JSON text. */
  readonly file?: string;
}

/** One line in both languages. */
export const bilingual = (text: Localized): string => `${text['zh-CN']} · ${text.en}`;

/** The answer to input that cannot be used, with a sentence for each reason. */
export const unusable = (errors: readonly Localized[]): Answer => ({
  code: exitCodes.unusable,
  lines: [],
  errors: errors.map(bilingual),
});

/** Parses JSON, or says where it is broken. */
export const parseJson = (text: string): { readonly json: unknown } | { readonly refused: Localized } => {
  try {
    return { json: JSON.parse(text) };
  } catch (error) {
    const place = error instanceof Error ? error.message : String(error);
    return {
      refused: {
        'zh-CN': `文件不是有效的 JSON（${place}）。请检查该处后重新运行。`,
        en: `The file is not valid JSON (${place}). Mend that place and run the command again.`,
      },
    };
  }
};
