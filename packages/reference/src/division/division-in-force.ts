import type { Division, DivisionRegister } from './division.ts';
import { lineageAt } from './division-at.ts';
import { type UnknownDivision, unknownDivision } from './unknown-division.ts';

/** A day after every recorded change: whatever is valid then is in force. */
const endOfTime = '9999-12-31';

/** What a code, old or new, stands for in the list in force: 520222 (盘县) is 盘州市 520281. */
export const divisionInForce = (
  register: DivisionRegister,
  code: string,
): { readonly division: Division } | { readonly refused: UnknownDivision } => {
  const bearer = register.divisions.find((division) => division.code === code);
  const division = bearer && lineageAt(register, bearer, endOfTime);
  return division === undefined ? { refused: unknownDivision(register, code) } : { division };
};
