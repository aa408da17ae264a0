import { readShape } from '@qunxing/shape';
import { z } from 'zod';
import { requestKey, words } from '../application/perform.ts';
import { isUnreadable, unreadable } from '../mistake/unreadable-text.ts';
import { evidenceFiles } from './limits.ts';
import type { LodgingRefusal } from './lodging-refusal.ts';

const line = z.string().trim().max(200);

const shape = z.object({
  key: requestKey,
  /** Global id of the notice. */
  notice: z.string().max(200),
  /** Global id of the application that it is against. */
  member: z.string().max(200),
  name: line,
  contact: line,
  grounds: words,
  /** What is to prove it, one a line. */
  evidence: z.array(line).max(50),
});

/** An objection as somebody of the public fills it in, and the files that go with it. */
export interface GivenLodging extends z.infer<typeof shape> {
  readonly files: readonly File[];
}

const linesOf = (text: string): readonly string[] => text.split(/\r?\n/).filter((one) => one.trim() !== '');

/** Reads a form that was sent; what is left blank is read as blank, so that the law of the procedure says what is missing. */
export const readLodging = (form: FormData): GivenLodging | { readonly refused: LodgingRefusal } => {
  const given = (name: string): string => {
    const value = form.get(name);
    return typeof value === 'string' ? value : '';
  };
  const texts = Object.fromEntries(Object.keys(shape.shape).map((name) => [name, given(name)]));
  const strange = Object.entries(texts).find(([, text]) => isUnreadable(text));
  if (strange !== undefined) return { refused: { code: 'LODGING_FIELD_WRONG', field: strange[0], why: unreadable } };
  const read = readShape(shape, { ...texts, evidence: linesOf(given('evidence')) });
  if ('issues' in read) {
    const [issue] = read.issues;
    const field = issue?.place.split('/')[0] ?? '';
    return issue === undefined || field === 'key'
      ? { refused: { code: 'LODGING_UNREADABLE' } }
      : { refused: { code: 'LODGING_FIELD_WRONG', field, why: issue } };
  }
  // A field for files that is left empty is sent as one file without name and content.
  const files = form.getAll('file').filter((one) => typeof one !== 'string' && (one.size > 0 || one.name !== ''));
  return files.length > evidenceFiles.files
    ? { refused: { code: 'LODGING_TOO_MANY_FILES', most: evidenceFiles.files } }
    : { ...read.value, files: files as File[] }; // strings are left out above
};
