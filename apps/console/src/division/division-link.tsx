import { Link } from 'react-router';
import { type NamedDivision, useDivisionName } from './division-name.ts';

/** Code under which the nation has its page. */
export const nation = '000000';

/** Code of the province in which a division lies (GB/T 2260: its first two digits), the nation's of the nation. */
export const provinceOf = (code: string): string => `${code.slice(0, 2)}0000`;

/** The address of a division's page. */
export const divisionAddress = (code: string): string => `/divisions/${code}`;

/** A division by its name, which leads to its page. */
export function DivisionLink({ of }: { readonly of: NamedDivision & { readonly code: string } }) {
  const nameOf = useDivisionName();
  return <Link to={divisionAddress(of.code)}>{nameOf(of)}</Link>;
}
