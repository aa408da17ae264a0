import type { Form } from '../application-form.ts';
import { type FigureAtWork, isNeeded, isSettled } from '../draft/figure-work.ts';

/** A cell that somebody has to look at before the application is handed in. */
export interface Todo {
  readonly figure: FigureAtWork;
  readonly kind: 'overtaken' | 'refused' | 'missing';
}

/** What is left to do in a form: choices between two values, what was not taken, what the conditions need and nobody filled in. */
export const todosIn = (figures: readonly FigureAtWork[], { year }: Form): readonly Todo[] =>
  figures.flatMap((figure): readonly Todo[] => {
    if (figure.theirs !== undefined) return [{ figure, kind: 'overtaken' }];
    if (figure.fault !== undefined) return [{ figure, kind: 'refused' }];
    return isNeeded(figure.of, figure.cell, year) && !isSettled(figure) ? [{ figure, kind: 'missing' }] : [];
  });
