import type { CalendarDate } from '@qunxing/reference';
import type { Procedure } from '@qunxing/standards';
import { lookBack } from './look-back.ts';

/** An entry of the incident register, as eligibility reads it. */
export interface Incident {
  readonly id: string;
  readonly date: CalendarDate;
  readonly kind: string;
  /** 一般, 较大, 重大, 特别重大 as entered with its source, never computed; null where the kind has no grades. */
  readonly grade: string | null;
}

/** An incident that bars a cluster, or would if it lay in the look-back, which the procedure does not settle. */
export interface Ineligible {
  readonly incident: Incident;
  readonly why: 'bars' | 'grade-missing' | 'look-back-undecided';
}

const grades = ['一般', '较大', '重大', '特别重大'];

/** The least grade that bars, by kind; kinds without one bar whatever their grade (Guizhou measures, eligibility: DOMAIN §3). */
const leastGrade: Readonly<Record<string, string>> = {
  safety: '较大',
  quality: '较大',
  environment: '较大',
  'network-security': '重大',
  'data-security': '重大',
};

const weighs = ({ kind, grade }: Incident): 'bars' | 'grade-missing' | 'passes' => {
  const least = leastGrade[kind];
  if (least === undefined) return 'bars';
  if (grade === null || !grades.includes(grade)) return 'grade-missing';
  return grades.indexOf(grade) >= grades.indexOf(least) ? 'bars' : 'passes';
};

/**
 * What bars a cluster on a day: incidents in the look-back of the procedure, of a grade that counts. Empty when nothing does. An
 * incident whose grade was not entered, or that only one reading of an unsettled look-back covers, bars until that is settled: a gap
 * never makes a cluster eligible.
 */
export const ineligible = (
  incidents: readonly Incident[],
  procedure: Procedure,
  on: CalendarDate,
): readonly Ineligible[] => {
  const covers = lookBack(procedure, on);
  return incidents.flatMap((incident): readonly Ineligible[] => {
    const weight = weighs(incident);
    const covered = covers(incident.date);
    if (weight === 'passes' || covered === 'no') return [];
    return [{ incident, why: covered === 'undecided' ? 'look-back-undecided' : weight }];
  });
};
