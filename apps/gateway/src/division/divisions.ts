import { type Division, type DivisionRegister, guizhou, provinces } from '@qunxing/reference';

/** The divisions that the instance knows, in memory: they change by a new version of the reference data only. */
export interface Divisions {
  readonly all: readonly Division[];
  readonly byCode: ReadonlyMap<string, Division>;
  readonly register: DivisionRegister;
}

const outline = ([code, { name, english }]: [
  string,
  { readonly name: string; readonly english: string },
]): Division => ({
  code,
  level: 'province',
  name,
  shortName: name,
  english,
  parent: null,
  validFrom: null,
  validTo: null,
  successor: null,
  point: null,
  validity: null,
});

/** The divisions of a register, and every other province by name. */
const divisionsOf = (register: DivisionRegister): Divisions => {
  const others = Object.entries(provinces).map(outline);
  return {
    all: register.divisions,
    byCode: new Map([...others, ...register.divisions].map((division) => [division.code, division])),
    register,
  };
};

/** The divisions that ship with the product. */
export const shippedDivisions: Divisions = divisionsOf(guizhou);
