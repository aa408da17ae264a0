import { type Rational, rational } from '@qunxing/criterion';

/** Reads the spelling of an exact number in receipts, `n` or `n/d`; undefined for anything else. */
export const parseFraction = (text: string): Rational | undefined => {
  const match = /^(-?\d+)(?:\/(\d+))?$/.exec(text);
  const [, n = '', d = '1'] = match ?? [];
  return match === null || /^0+$/.test(d) ? undefined : rational(BigInt(n), BigInt(d));
};
