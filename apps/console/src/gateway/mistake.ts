import type { CombinedError } from '@urql/core';
import type { Localized } from '../language/localized.ts';

/** A mistake that the gateway names: its code, and its sentence in both languages. */
export interface Mistake {
  readonly code: string;
  readonly message: Localized;
}

const isLocalized = (value: unknown): value is Localized =>
  typeof value === 'object' &&
  value !== null &&
  'zh' in value &&
  typeof value.zh === 'string' &&
  'en' in value &&
  typeof value.en === 'string';

/** The first mistake of a question that a person can do something about; undefined where the gateway names none. */
export const mistakeIn = ({ graphQLErrors }: CombinedError): Mistake | undefined => {
  for (const { extensions } of graphQLErrors) {
    const { code, localized } = extensions;
    if (typeof code === 'string' && isLocalized(localized)) return { code, message: localized };
  }
  return undefined;
};
