import type { Localized } from '../../language/localized.ts';
import type { Form, Section } from '../application-form.ts';
import { type FigureAtWork, isNeeded, isSettled } from '../draft/figure-work.ts';
import type { Draft } from '../draft/form-draft.ts';
import { statementPlace } from '../draft/send-edits.ts';
import { fieldSlot, rowKeys } from '../field/field-slot.ts';
import type { FormWork } from '../form-work.ts';

/** A place of the form that somebody has to look at before the application is handed in. */
export interface Todo {
  readonly slot: string;
  readonly section: string;
  readonly kind: 'overtaken' | 'refused' | 'missing';
  readonly title: Localized;
  /** The row of a table in which it stands. */
  readonly row: Localized | null;
  readonly year: number | null;
  readonly fault: Localized | undefined;
}

type Texts = Pick<FormWork, 'textIn'>;

/** What is left to do about figures: choices between two values, what was not taken, what the conditions need and nobody filled in. */
const figureTodos = (section: string, figures: readonly FigureAtWork[], { year }: Form): readonly Todo[] =>
  figures.flatMap((figure): readonly Todo[] => {
    const { slot, of, cell, theirs, fault } = figure;
    const kind =
      theirs !== undefined
        ? 'overtaken'
        : fault !== undefined
          ? 'refused'
          : isNeeded(of, cell, year) && !isSettled(figure)
            ? 'missing'
            : undefined;
    return kind === undefined ? [] : [{ slot, section, kind, title: of.item.title, row: null, year: cell.year, fault }];
  });

const textKind = (slot: string, isMissing: boolean, { overtaken, refused }: Draft): Todo['kind'] | undefined =>
  slot in overtaken ? 'overtaken' : slot in refused ? 'refused' : isMissing ? 'missing' : undefined;

/** What is left to do about what is stated beside figures. A row of an open list asks for the rest once anything stands in it. */
const fieldTodos = ({ key: section, blocks }: Section, draft: Draft, { textIn }: Texts): readonly Todo[] =>
  blocks.flatMap((block) =>
    rowKeys(block).flatMap((row, index) => {
      const slots = block.fields.map((field) => fieldSlot(section, block.key, row, field.key));
      const isAsked = block.most === null || slots.some((slot) => textIn(slot) !== '');
      const line =
        block.most === null ? block.rows[index]?.title : { zh: `第 ${index + 1} 行`, en: `Row ${index + 1}` };
      return block.fields.flatMap((field, place): readonly Todo[] => {
        const slot = slots[place] ?? '';
        const kind = textKind(slot, isAsked && field.required && textIn(slot).trim() === '', draft);
        const { title } = field;
        return kind === undefined
          ? []
          : [{ slot, section, kind, title, row: line ?? block.title, year: null, fault: draft.refused[slot] }];
      });
    }),
  );

/** An aspect without a word of the applicant. */
const statementTodos = ({ key: section, part }: Section, draft: Draft, { textIn }: Texts): readonly Todo[] => {
  if (part === null) return [];
  const slot = statementPlace(part);
  const kind = textKind(slot, textIn(slot).trim() === '', draft);
  const title = { zh: '自评说明', en: 'Own statement' };
  return kind === undefined ? [] : [{ slot, section, kind, title, row: null, year: null, fault: draft.refused[slot] }];
};

/** What is left to do in a form before it is handed in, section by section. */
export const todosIn = (
  figures: ReadonlyMap<string, readonly FigureAtWork[]>,
  form: Form,
  draft: Draft,
  texts: Texts,
): readonly Todo[] =>
  form.sections.flatMap((section) => [
    ...figureTodos(section.key, figures.get(section.key) ?? [], form),
    ...fieldTodos(section, draft, texts),
    ...statementTodos(section, draft, texts),
  ]);
