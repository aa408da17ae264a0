import { sha256Algorithm } from '@qunxing/evaluation';

/** An application that may be drawn, and how much its risk weighs: a whole number, 1 where there is none in particular. */
export interface Weighed {
  readonly application: string;
  readonly risk: number;
  /** Why it weighs more than 1. */
  readonly reasons: readonly string[];
}

const byId = (one: Weighed, other: Weighed): number => (one.application < other.application ? -1 : 1);

/**
 * Draws so many applications, each with a chance as great as its risk among those that are left. The same seed and the same
 * applications give the same draw, in whatever order they are named: the n-th lot is SHA-256 of `<seed>:<n>`, taken modulo the risks
 * that are left, and counted off along the applications by id. Anybody can repeat it by hand.
 */
export const drawByRisk = (seed: string, candidates: readonly Weighed[], count: number): readonly string[] => {
  let left = [...candidates].sort(byId);
  const drawn: string[] = [];
  for (let turn = 1; turn <= count; turn += 1) {
    const total = left.reduce((sum, { risk }) => sum + BigInt(risk), 0n);
    let lot = BigInt(`0x${sha256Algorithm.digest(`${seed}:${turn}`)}`) % total;
    const hit = left.find(({ risk }) => {
      lot -= BigInt(risk);
      return lot < 0n;
    });
    if (hit === undefined) break;
    drawn.push(hit.application);
    left = left.filter((one) => one !== hit);
  }
  return drawn;
};
