import type { Localized } from '@qunxing/criterion';
import type { ProcedureValueKey } from '@qunxing/standards';
import type { Incident } from '../eligibility/eligibility.ts';

/** Words for what a refusal knows only by its id; whoever shows it has the registers and definitions at hand. */
export interface Names {
  readonly division: (code: string) => Localized;
  readonly round: (id: string) => Localized;
  /** The cluster that an application is for. */
  readonly application: (id: string) => Localized;
  /** Somebody by the id of the account. */
  readonly person: (account: string) => Localized;
  /** An item of the form. */
  readonly item: (id: string) => Localized;
  /** A part of the form. */
  readonly part: (id: string) => Localized;
  readonly requirement: (id: string) => Localized;
  readonly procedureValue: (key: ProcedureValueKey) => Localized;
  /** An entry of the incident register: its day, grade and kind. */
  readonly incident: (incident: Incident) => Localized;
}
