import { randomInt } from 'node:crypto';

/** Figures and letters that nobody takes for one another. */
const signs = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const length = 12;

const written = (letters: string): string => `YY-${letters.slice(0, 4)}-${letters.slice(4, 8)}-${letters.slice(8)}`;

/** A receipt for an objection (回执号), e.g. `YY-7K3M-9QXA-2FHC`: of so many that nobody finds one by trying. */
export const newReceipt = (): string =>
  written(Array.from({ length }, () => signs.charAt(randomInt(signs.length))).join(''));

/** The receipt that somebody typed, however they set its parts apart; undefined when it is none. */
export const readReceipt = (typed: string): string | undefined => {
  const letters = typed.toUpperCase().replace(/[^0-9A-Z]/g, '');
  const rest = letters.startsWith('YY') ? letters.slice(2) : letters;
  return rest.length === length && [...rest].every((letter) => signs.includes(letter)) ? written(rest) : undefined;
};
