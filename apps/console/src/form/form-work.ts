import { createContext, use } from 'react';
import type { Localized } from '../language/localized.ts';
import type { Form } from './application-form.ts';
import type { Edits } from './draft/edit.ts';
import { changeFigure, type FigureAtWork, type FigureChanges } from './draft/figure-work.ts';
import type { Draft, FormDraft } from './draft/form-draft.ts';

/** The work on a form that its tables, fields and panels share. */
export interface FormWork {
  readonly form: Form;
  readonly draft: Draft;
  readonly work: FormDraft;
  /** Place of the cell that the panel is about. */
  readonly selected: string | null;
  readonly select: (slot: string) => void;
  /** The texts as they were read, by place. */
  readonly statements: ReadonlyMap<string, Form['statements'][number]>;
  /** The text that stands in a place now, typed or recorded. */
  readonly textIn: (slot: string) => string;
  /** The version of a text that is typed over. */
  readonly seenIn: (slot: string) => string | null;
}

export const FormWorkContext = createContext<FormWork | null>(null);

/** Texts of a form as they stand in a draft: what was typed, else what was recorded since, else what was read. */
export const textsIn = (
  draft: Draft,
  { statements: read }: Form,
): Pick<FormWork, 'statements' | 'textIn' | 'seenIn'> => {
  const statements = new Map(read.map((statement) => [statement.slot, statement]));
  const heldIn = (slot: string) => {
    const recorded = draft.recorded[slot];
    return recorded && 'statement' in recorded ? recorded.statement : statements.get(slot);
  };
  return {
    statements,
    textIn: (slot) => {
      const edit = draft.edits[slot];
      return edit?.kind === 'statement' ? edit.text : (heldIn(slot)?.text ?? '');
    },
    seenIn: (slot) => {
      const edit = draft.edits[slot];
      return edit?.kind === 'statement' ? edit.seen : (heldIn(slot)?.seen ?? null);
    },
  };
};

/** The work on the form that the page shows. */
export function useFormWork(): FormWork {
  const work = use(FormWorkContext);
  if (work === null) throw new Error('useFormWork stands outside a form');
  return work;
}

/** Changes several figures at once: what was pasted or filled down is one step. */
export function useChangeFigures(): (changes: readonly (readonly [FigureAtWork, FigureChanges])[]) => void {
  const { form, work } = useFormWork();
  return (changes) => {
    const edits: Record<string, Edits[string]> = {};
    const faults: Record<string, Localized> = {};
    for (const [figure, change] of changes) {
      if (!figure.of.open) continue;
      const { edit, fault } = changeFigure(figure, change, form.year);
      edits[figure.slot] = edit;
      if (fault !== undefined) faults[figure.slot] = fault;
    }
    work.edit(edits, faults);
  };
}
