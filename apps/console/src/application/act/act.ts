import type { Localized } from '../../language/localized.ts';
import type { VerdictKind } from '../../verdict/verdict-kind.ts';

/** Something that a person may do with an application, as it was when they set about it. */
export interface Act {
  readonly verb: string;
  readonly title: Localized;
}

/** An application as an act needs to know it. */
export interface ActedOn {
  readonly id: string;
  readonly version: number;
  readonly stage: { readonly title: Localized };
  readonly cluster: { readonly id: string };
  readonly round: { readonly standard: { readonly key: string } };
  /** What was locked when it was handed in, by part; null while it never was. */
  readonly evaluation: {
    readonly criteria: readonly { readonly verdict: VerdictKind; readonly criterion: { readonly key: string } }[];
  } | null;
  readonly parts: readonly { readonly key: string; readonly title: Localized }[];
  /** The parts of its form that can be returned, those that are reviewed among them. */
  readonly returnable: readonly { readonly key: string; readonly title: Localized }[];
}

/** What the form of an act is opened with. */
export interface ActFormProps {
  readonly act: Act;
  readonly of: ActedOn;
  /** Closed it keeps what was typed. */
  readonly open: boolean;
  readonly close: () => void;
  readonly done: () => void;
}
