import type { Figure } from './figure/figure.ts';
import type { MeasuredDatabase } from './register/measured-database.ts';
import type { DemonstrationData } from './start/demonstration-data.ts';

/** What several measurements use; made when first asked for, gone when the command ends. */
export interface Bench {
  /** A PostgreSQL server with 100,000 clusters. */
  readonly database: () => Promise<MeasuredDatabase>;
  /** An embedded demonstration database. */
  readonly demonstration: () => Promise<DemonstrationData>;
  /** Says what is done, for the person who waits. */
  readonly say: (text: string) => void;
}

/** A part of the command that can be run by its name. */
export interface Measurement {
  readonly name: string;
  /** Whether it runs only when it is named: it takes long. */
  readonly onlyByName?: true;
  /** @returns its figures; none when this machine cannot measure it, which it says */
  readonly measure: (bench: Bench) => Promise<readonly Figure[]>;
}
