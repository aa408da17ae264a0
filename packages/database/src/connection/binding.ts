/** Values of a statement that is put together from parts: each gets the next number. */
export interface Binding {
  /** Takes a value in and returns its placeholder. */
  readonly bind: (value: unknown) => string;
  readonly values: readonly unknown[];
}

/** An empty binding. */
export const binding = (): Binding => {
  const values: unknown[] = [];
  return { bind: (value) => `$${values.push(value)}`, values };
};

/** Conditions that must all hold; `true` when there is none. */
export const allOf = (conditions: readonly (string | undefined)[]): string =>
  conditions.filter((condition) => condition !== undefined).join(' AND ') || 'true';

/** The pattern of LIKE that finds a text anywhere. */
export const anywhere = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&')}%`;

/** A condition on something that may not be given; undefined when it is not, or is an empty text. */
export const when = <T>(given: T | undefined, condition: (value: T) => string): string | undefined =>
  given === undefined || given === '' ? undefined : condition(given);
