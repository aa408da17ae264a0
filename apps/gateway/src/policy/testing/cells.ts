import type { OutcomeWord } from './outcome.ts';

/** One cell of the policy: what somebody comes to who asks for something at a moment of the case. */
export interface Cell {
  /** The page that it stands on, e.g. `acts`. */
  readonly page: string;
  /** An operation, a field (`Application.panel`) or an address (`GET /audit/head`). */
  readonly asked: string;
  readonly who: string;
  readonly moment: string;
  readonly outcome: OutcomeWord;
}

/** By which a cell is known whatever it says. */
const keyOf = ({ page, asked, who, moment }: Cell): string => [page, asked, who, moment].join(' × ');

/** Where what is so differs from what the table says, in words; what only one of them has is a difference too. */
export const differences = (reviewed: readonly Cell[], found: readonly Cell[]): readonly string[] => {
  const said = new Map(reviewed.map((cell) => [keyOf(cell), cell.outcome]));
  const is = new Map(found.map((cell) => [keyOf(cell), cell.outcome]));
  const differing = [...is].flatMap(([key, outcome]) => {
    const expected = said.get(key);
    if (expected === outcome) return [];
    return [
      expected === undefined ? `${key}: ${outcome}, not reviewed` : `${key}: ${outcome}, reviewed as ${expected}`,
    ];
  });
  const gone = [...said]
    .filter(([key]) => !is.has(key))
    .map(([key, outcome]) => `${key}: reviewed as ${outcome}, not there`);
  return [...differing, ...gone];
};
