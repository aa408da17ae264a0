import { type Cell, slotOf } from './application-form.ts';

/** Leads to a place of the form that the page shows, and into it. */
export const goToPlace = (slot: string): void => {
  document.querySelector<HTMLElement>(`[data-slot="${slot}"]`)?.focus();
};

/** Leads to a cell. */
export const goTo = (cell: Pick<Cell, 'item' | 'period' | 'county'>): void => goToPlace(slotOf(cell));
