import { z } from 'zod';

/** One thing wrong with a value: its place, `/` between keys, and why in both languages. */
export interface Issue {
  readonly place: string;
  readonly zh: string;
  readonly en: string;
}

/** A value of the shape, or everything wrong with it. */
export const readShape = <Value>(
  shape: z.ZodType<Value>,
  given: unknown,
): { readonly value: Value } | { readonly issues: readonly Issue[] } => {
  const english = shape.safeParse(given, { error: z.locales.en().localeError });
  if (english.success) return { value: english.data };
  const chinese = shape.safeParse(given, { error: z.locales.zhCN().localeError });
  return {
    issues: english.error.issues.map((issue, index) => ({
      // A key that is not known is the place, not the object around it.
      place: [...issue.path, ...(issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [])].join('/'),
      zh: `${chinese.error?.issues[index]?.message ?? issue.message}。`,
      en: `${issue.message}.`,
    })),
  };
};
