/** The 31 characters of a unified social credit code in the order of their values 0–30: no I, O, S, V, Z. */
export const creditCodeCharacters = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/**
 * The check character of the first 17 characters (GB 32100-2015): weights 3^(i−1) mod 31, check = (31 − Σ mod 31) mod 31.
 * Undefined when one of them is no character of the code.
 */
export const checkCharacter = (first17: string): string | undefined => {
  let weight = 1;
  let sum = 0;
  for (const character of first17) {
    const value = creditCodeCharacters.indexOf(character);
    if (value < 0) return undefined;
    sum += value * weight;
    weight = (weight * 3) % 31;
  }
  return creditCodeCharacters[(31 - (sum % 31)) % 31];
};
