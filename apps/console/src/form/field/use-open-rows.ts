import { useState } from 'react';
import type { FormBlock } from '../application-form.ts';
import { useFormWork } from '../form-work.ts';
import { fieldSlot, rowKeys } from './field-slot.ts';

/** The rows of an open list: those in which anything stands, those that were asked for, and how to ask for one more. */
export function useOpenRows(block: FormBlock, section: string) {
  const { form, textIn } = useFormWork();
  const [asked, setAsked] = useState(0);
  const keys = rowKeys(block);
  const isFilled = (row: string): boolean =>
    block.fields.some((field) => textIn(fieldSlot(section, block.key, row, field.key)) !== '');
  const used = keys.findLastIndex(isFilled) + 1;
  const shown = Math.min(Math.max(used, asked), keys.length);
  return {
    rows: keys.slice(0, shown),
    isOpen: form.openStatements.includes(section),
    addRow: shown < keys.length ? () => setAsked(shown + 1) : undefined,
  };
}
