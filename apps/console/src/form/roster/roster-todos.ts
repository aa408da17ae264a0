import type { RosterWork } from './use-roster-work.ts';

/** How many cells of the roster that is turned to are wrong or overtaken, and columns of it have gaps. */
export const rosterTodos = ({ rows, faults, gaps }: Pick<RosterWork, 'rows' | 'faults' | 'gaps'>): number => {
  const wrong = [...faults.values()].reduce((sum, cells) => sum + Object.keys(cells).length, 0);
  const others = rows.filter(
    ({ place, theirs, refused }) => theirs !== undefined || (refused !== undefined && !faults.has(place)),
  );
  return wrong + others.length + gaps.length;
};
