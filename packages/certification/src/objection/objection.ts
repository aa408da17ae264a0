import type { Act, Acting, Moment, ThePublic } from '../acting.ts';

interface Filed {
  readonly id: string;
  readonly notice: string;
  readonly application: string;
  /** Item of the form that is objected to; null where it is the application as a whole. */
  readonly item: string | null;
  readonly grounds: string;
  /** Files that are to prove it. */
  readonly evidence: readonly string[];
  /** Record of who objects, kept apart and erasable; never the person. */
  readonly objector: string;
  readonly filed: Moment;
}

/** Why an objection is not looked into. */
export type Inadmissible = 'anonymous' | 'late' | 'unverifiable';

/** Received; nobody has judged whether it is admissible. */
export interface FiledObjection extends Filed {
  readonly stage: 'filed';
}

/** Being looked into; it holds up the member that it concerns. */
export interface AdmittedObjection extends Filed {
  readonly stage: 'admitted';
  readonly admitted: Act;
}

/** Not looked into, with the reason. */
export interface InadmissibleObjection extends Filed {
  readonly stage: 'inadmissible';
  readonly rejected: Act & { readonly because: Inadmissible; readonly reason: string };
}

/** Looked into and decided. */
export interface DecidedObjection extends Filed {
  readonly stage: 'upheld' | 'dismissed';
  readonly admitted: Act;
  readonly decided: Act & { readonly reason: string };
}

/** What somebody has against a member of a public notice (异议). */
export type Objection = FiledObjection | AdmittedObjection | InadmissibleObjection | DecidedObjection;

/** What happened to an objection. Filing is nobody's office: there `by` is the public, or who took a letter in. */
export type ObjectionEvent = { readonly objection: string; readonly application: string } & (
  | {
      readonly type: 'objection.filed';
      readonly filed: Omit<Filed, 'id' | 'filed'>;
      readonly by: Acting | ThePublic;
      readonly moment: Moment;
    }
  | ({ readonly type: 'objection.admitted' } & Act)
  | ({ readonly type: 'objection.rejected'; readonly because: Inadmissible; readonly reason: string } & Act)
  | ({ readonly type: 'objection.upheld' | 'objection.dismissed'; readonly reason: string } & Act)
);
