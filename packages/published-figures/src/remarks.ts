import type { Scope } from './published-metrics.ts';
import type { PublishedRow } from './published-row.ts';

/** How near a published number is to the true one. Bounds (`超过`, `近`) are the least exact. */
export const exactnesses = ['exact', 'about', 'bound'] as const;
/** See `exactnesses`, most exact first. */
export type Exactness = (typeof exactnesses)[number];

/** What the qualifier and the note of a row say, in terms the programme knows. */
export interface Remarks {
  readonly exactness: Exactness;
  /** The scope the row states; null when it states none. */
  readonly scope: Scope | null;
  /** A stock's day: a stated day within the year, the end of a year, or not stated. */
  readonly day: 'date' | 'year-end' | null;
  /** A total of several years or of an unnamed one. */
  readonly severalYears: boolean;
  readonly forecast: boolean;
  /** The year was inferred by the editor of the file and is not stated by the source. */
  readonly yearInferred: boolean;
  /** Parts of the qualifier that are none of the known phrases. */
  readonly unknown: readonly string[];
}

const inQualifier: readonly (readonly [RegExp, Partial<Omit<Remarks, 'unknown'>>])[] = [
  [/^annual$/, {}],
  [/^year on year$/, {}],
  [/^(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[–-](Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)$/, {}],
  [/^(more than|nearly)$/, { exactness: 'bound' }],
  [/^about$/, { exactness: 'about' }],
  [/^as of \S+ \d{4}$/, { day: 'date' }],
  [/^(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4}$/, { day: 'date' }],
  [/^end of \S.*$/, { day: 'year-end' }],
  [/^cumulative since \d{4}$/, { severalYears: true }],
  [/^"last year"$/, {}],
  [/^expected$/, { forecast: true }],
  [/^SMEs only$/, { scope: 'sme' }],
  [/^above-scale( .+)?$/, { scope: 'above-scale' }],
  [/^(whole zone|industrial gross output of the zone)$/, { scope: 'zone' }],
  [/^all liquor$/, { scope: 'county' }],
  [/^prefecture total$/, { scope: 'prefecture' }],
  [/^(processing|new functional materials|new-energy materials only)$/, { scope: 'part' }],
];

const inNote: readonly (readonly [RegExp, Partial<Omit<Remarks, 'unknown'>>])[] = [
  [/^whole-county /, { scope: 'county' }],
  [/^(all above-scale industry|\d+ above-scale enterprises)/, { scope: 'above-scale' }],
  [/^forecast$/, { forecast: true }],
  [/\byear (of (the )?figures )?inferred\b/, { yearInferred: true }],
];

/**
 * Reads the qualifier (phrases apart by `;` or `,`) and the note of a row. The note is free text of which only a few
 * phrases bear on use; the qualifier limits the number, so each phrase of it must be known before the figure is used.
 */
export const readRemarks = (row: Pick<PublishedRow, 'qualifier' | 'note'>): Remarks => {
  let remarks: Remarks = {
    exactness: 'exact',
    scope: null,
    day: null,
    severalYears: false,
    forecast: false,
    yearInferred: false,
    unknown: [],
  };
  for (const [phrase, meaning] of inNote) if (phrase.test(row.note)) remarks = { ...remarks, ...meaning };
  for (const part of row.qualifier.split(/[;,]/).map((text) => text.trim())) {
    if (part === '') continue;
    const known = inQualifier.find(([phrase]) => phrase.test(part));
    remarks = known === undefined ? { ...remarks, unknown: [...remarks.unknown, part] } : { ...remarks, ...known[1] };
  }
  return remarks;
};
