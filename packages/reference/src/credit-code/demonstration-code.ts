import { checkCharacter } from './check-character.ts';

/**
 * What every invented enterprise's code begins with. It is never issued, for two independent reasons: `X` is the code
 * of no registration authority (GB 32100-2015 and its supplements assign 1–9, A, N and Y), and `000000` is the
 * code of no division (GB/T 2260 begins at 110000). With its check character it is otherwise a well-formed code.
 */
export const demonstrationPrefix = 'X1000000';

/** How many different demonstration codes there are. */
export const demonstrationCodes = 100_000_000;

const bodyWeights = [3, 7, 9, 10, 5, 8, 4, 2];

/** The check character of an eight-digit body (GB 11714): X stands for ten. */
const bodyCheckCharacter = (body: string): string => {
  const sum = bodyWeights.reduce((total, weight, index) => total + weight * Number(body[index]), 0);
  return '0123456789X0'[11 - (sum % 11)] ?? '';
};

/** Whether a code begins with the prefix that marks invented enterprises. */
export const isDemonstrationCode = (code: string): boolean => code.startsWith(demonstrationPrefix);

/** The demonstration code with a number from 0 up to `demonstrationCodes`; a different one for each number. */
export const demonstrationCode = (number: number): string => {
  if (!Number.isInteger(number) || number < 0 || number >= demonstrationCodes)
    throw new RangeError(`no demonstration code has the number ${number}`);
  const body = String(number).padStart(8, '0');
  const first17 = demonstrationPrefix + body + bodyCheckCharacter(body);
  return first17 + checkCharacter(first17);
};
