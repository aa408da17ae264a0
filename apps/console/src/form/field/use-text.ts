import type { Localized } from '../../language/localized.ts';
import type { Statement } from '../draft/form-draft.ts';
import { useFormWork } from '../form-work.ts';

/** A text of the form with what is recorded in it by now and what somebody has typed over it. */
export interface TextAtWork {
  readonly slot: string;
  readonly text: string;
  readonly isOpen: boolean;
  readonly isEdited: boolean;
  readonly fault: Localized | undefined;
  /** What another person wrote meanwhile, where this one wrote something else. */
  readonly theirs: Statement | undefined;
  readonly put: (text: string) => void;
}

/** The text in a place of the form, which opens with its section. */
export function useText(slot: string, section: string): TextAtWork {
  const { form, draft, work, textIn, seenIn } = useFormWork();
  const theirs = draft.overtaken[slot];
  return {
    slot,
    text: textIn(slot),
    isOpen: form.openStatements.includes(section),
    isEdited: slot in draft.edits,
    fault: draft.refused[slot],
    theirs: theirs && 'statement' in theirs ? theirs.statement : undefined,
    put: (text) => work.edit({ [slot]: { kind: 'statement', text, seen: seenIn(slot) } }),
  };
}
