import type { Act } from '../acting.ts';
import type { Rules } from '../application/application.ts';
import type { Term } from './term.ts';

/** The status that a cluster was granted (认定). */
export interface Certification {
  readonly stage: 'valid';
  readonly id: string;
  readonly cluster: string;
  /** The application that led to it, and the editions that it was decided under. */
  readonly application: string;
  readonly rules: Rules;
  /** Document number of the decision. */
  readonly number: string;
  readonly certified: Act;
  readonly term: Term;
}

/** What happened to a certification. */
export type CertificationEvent = Act & {
  readonly type: 'certification.granted';
  readonly certification: string;
  readonly granted: Omit<Certification, 'stage' | 'id' | 'certified'>;
};
