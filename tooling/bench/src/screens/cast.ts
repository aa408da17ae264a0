import type { Acting, Moment } from '@qunxing/certification';

/** Ids of the accounts that act, by role. */
export interface Cast {
  readonly county: string;
  readonly prefecture: string;
  readonly centre: string;
  readonly province: string;
}

/** Those who act on the application of a county, each for the division that is in charge of it. */
export const officesOf = (cast: Cast, county: string) => {
  const office = (role: keyof Cast, division: string): Acting => ({ account: cast[role], role, division });
  return {
    county: office('county', county),
    prefecture: office('prefecture', `${county.slice(0, 4)}00`),
    centre: office('centre', `${county.slice(0, 2)}0000`),
    province: office('province', `${county.slice(0, 2)}0000`),
  };
};

/** Who acts on one application. */
export type Offices = ReturnType<typeof officesOf>;

const began = Date.parse('2026-03-02T01:00:00Z');
const hour = 3_600_000;

/** The moment of the n-th step of an application: hours apart, and each application some minutes after the one before. */
export const momentAt = (application: number, step: number): Moment => {
  const at = new Date(began + step * 26 * hour + application * 7 * 60_000).toISOString();
  return { at, on: at.slice(0, 10) };
};
