import type { Provenance } from '../provenance.ts';
import type { AdjacentPair } from './adjacent-pair.ts';
import type { DivisionRegister } from './division.ts';
import { divisionInForce } from './division-in-force.ts';
import type { UnknownDivision } from './unknown-division.ts';

/** Whether two counties are neighbors, and how sure that is. */
export type Adjacency =
  | { readonly adjacent: boolean; readonly provenance: Provenance }
  | { readonly refused: UnknownDivision };

/** Whether the counties form one connected area; the separate parts when they do not. */
export type Connection =
  | {
      readonly connected: boolean;
      readonly parts: readonly (readonly string[])[];
      /** The statements the answer rests on that nobody has confirmed yet. */
      readonly provisional: readonly AdjacentPair[];
    }
  | { readonly refused: UnknownDivision };

const ordered = (one: string, other: string): readonly [string, string] => (one < other ? [one, other] : [other, one]);

const statementOn = (register: DivisionRegister, one: string, other: string): AdjacentPair | undefined => {
  const [first, second] = ordered(one, other);
  return register.adjacency.find(({ counties }) => counties[0] === first && counties[1] === second);
};

/** Whether two different counties share a border. Historic codes count as what they are now. */
export const areAdjacent = (register: DivisionRegister, one: string, other: string): Adjacency => {
  const first = divisionInForce(register, one);
  if ('refused' in first) return first;
  const second = divisionInForce(register, other);
  if ('refused' in second) return second;
  const statement = statementOn(register, first.division.code, second.division.code);
  // A pair nobody stated rests on the same geometry as the stated ones.
  const provenance = statement?.provenance ?? register.adjacency[0]?.provenance ?? register.source;
  return { adjacent: statement?.adjacent ?? false, provenance };
};

/** Whether counties form one connected area, as a cluster that spans several must. One county always does. */
export const areConnected = (register: DivisionRegister, codes: readonly string[]): Connection => {
  const remaining = new Set<string>();
  for (const code of codes) {
    const found = divisionInForce(register, code);
    if ('refused' in found) return found;
    remaining.add(found.division.code);
  }
  const parts: string[][] = [];
  const provisional: AdjacentPair[] = [];
  for (const start of remaining) {
    remaining.delete(start);
    const part = [start];
    // Grows while it is walked: each county brings in its neighbors.
    for (const county of part) {
      for (const neighbor of remaining) {
        const statement = statementOn(register, county, neighbor);
        if (statement?.adjacent !== true) continue;
        remaining.delete(neighbor);
        part.push(neighbor);
        if (statement.provenance.status === 'provisional') provisional.push(statement);
      }
    }
    parts.push(part.sort());
  }
  return { connected: parts.length === 1, parts, provisional };
};

/** The register with one statement added or replaced, e.g. after an officer confirmed a pair once. */
export const withAdjacency = (register: DivisionRegister, statement: AdjacentPair): DivisionRegister => {
  const [first, second] = ordered(...statement.counties);
  const others = register.adjacency.filter(({ counties }) => counties[0] !== first || counties[1] !== second);
  return { ...register, adjacency: [...others, { ...statement, counties: [first, second] }] };
};
