/** A sentence, or the beginning of one, in Latin letters: no Chinese sentence holds any, but for names that a person types. */
export const foreignWords =
  /[A-Za-z]{2,} [A-Za-z<>=]{2,}|\b(?:string|number|boolean|array|object|expected|invalid|input|key)\b/i;
