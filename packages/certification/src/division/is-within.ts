/**
 * Whether a division is another or lies in it, by the digits of GB/T 2260: two for the province, two for the prefecture, two for the
 * county, zeros for what a code leaves open.
 */
export const isWithin = (code: string, other: string): boolean => code.startsWith(other.replace(/(00)+$/, ''));
