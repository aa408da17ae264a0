import { type Division, type DivisionRegister, provinces } from '@qunxing/reference';

/** The divisions that the instance knows, in memory: they change by a new version of the reference data only. */
export interface Divisions {
  readonly all: readonly Division[];
  readonly byCode: ReadonlyMap<string, Division>;
  readonly register: DivisionRegister;
}

/** A division as it is shown; the nation is none of GB/T 2260. */
export type ShownDivision = Omit<Division, 'level'> & { readonly level: Division['level'] | 'nation' };

const undated = { validFrom: null, validTo: null, successor: null, point: null, validity: null };

/** The nation: figures of national totals are about it. */
export const nation: ShownDivision = {
  ...undated,
  code: '000000',
  level: 'nation',
  name: '全国',
  shortName: '全国',
  english: 'China',
  parent: null,
};

const outline = ([code, { name, english }]: [
  string,
  { readonly name: string; readonly english: string },
]): Division => ({ ...undated, code, level: 'province', name, shortName: name, english, parent: null });

/** The divisions of a register, and every other province by name. */
export const divisionsOf = (register: DivisionRegister): Divisions => {
  const others = Object.entries(provinces).map(outline);
  return {
    all: register.divisions,
    byCode: new Map([...others, ...register.divisions].map((division) => [division.code, division])),
    register,
  };
};
