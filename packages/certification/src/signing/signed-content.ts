import type { Localized } from '@qunxing/criterion';
import type { CalendarDate } from '@qunxing/reference';
import type { Actor } from '@qunxing/standards';
import { text } from '../wording/text.ts';
import { type OfficialVerb, officialActs } from './official-acts.ts';

/** One line of what is signed, in both languages. */
export interface SignedLine {
  readonly label: Localized;
  readonly value: Localized;
  /** Content hash of what it rests on, such as the locked figures of an application. */
  readonly fingerprint?: string;
}

/** Who signs: somebody by the id of the account, for the one office for which they act. No name: that can be erased. */
export interface Signer {
  readonly account: string;
  readonly appointment: string;
  readonly role: Actor;
  readonly division: string | null;
  readonly organization: Localized;
}

/** What is asked for by an official act, as whoever signs it is shown. */
interface ToBeSigned {
  readonly verb: OfficialVerb;
  /** What is acted on, at the version that was seen; without id and version for what the act begins. */
  readonly of: { readonly concept: string; readonly id: string | null; readonly version: number | null };
  readonly signer: Signer;
  readonly on: CalendarDate;
  /** What was given with the act. */
  readonly given: object;
  /** What is decided, and what it rests on. */
  readonly lines: readonly SignedLine[];
}

/**
 * Exactly what is signed: its canonical JSON is what is hashed, and its lines, which hold everything that a person has to know, are
 * what is shown.
 */
export interface SignedContent extends ToBeSigned {
  /** Names the shape of this content. */
  readonly form: 'qunxing-signed-act-1';
}

/** What is signed by an official act: what it decides, between the name of the act and who signs it for which office on which day. */
export const signedContent = ({ lines, ...act }: ToBeSigned): SignedContent => ({
  form: 'qunxing-signed-act-1',
  ...act,
  lines: [
    { label: text('事项', 'Act'), value: officialActs[act.verb].title },
    ...lines,
    { label: text('签署单位', 'For'), value: act.signer.organization },
    { label: text('签署日期', 'On'), value: text(act.on, act.on) },
  ],
});
