import type { PublishedRow } from './published-row.ts';
import { type Rejection, reject } from './rejection.ts';

/** A published recognition of a cluster (认定情况): a status, not a figure. */
export interface Recognition {
  readonly line: number;
  readonly cluster: string;
  readonly level: 'national' | 'province';
  /** The recognition in the words of the source. */
  readonly label: string;
  /** Year of the round (2023年度), where the source says it; the row's own year is when the source was seen to say so. */
  readonly year: number | null;
  readonly batch: string | null;
  /** The source announces it as proposed (拟认定), not yet as granted. */
  readonly proposed: boolean;
  /** The province put the cluster forward to the national level as well. */
  readonly nominatedNationally: boolean;
  readonly qualifier: string | null;
  readonly confidence: string;
  readonly source: string;
  readonly note: string | null;
}

/** Reads one row as a recognition; it must say its level and carry no unit. */
export const readRecognition = (
  row: PublishedRow,
): { readonly recognition: Recognition } | { readonly rejected: Rejection } => {
  if (row.unit !== '—' && row.unit !== '') {
    const en = `a recognition has no unit; “${row.unit}” should be “—”.`;
    return reject(row, 'unit', 'ROW_UNIT_WRONG', `认定情况没有单位，“${row.unit}”应为“—”。`, en);
  }
  const level = row.value.startsWith('国家级') ? 'national' : row.value.startsWith('省级') ? 'province' : undefined;
  if (level === undefined) {
    return reject(
      row,
      'value',
      'ROW_RECOGNITION_UNREADABLE',
      `“${row.value}”没有写明级别。请以“国家级”或“省级”开头。`,
      `“${row.value}” does not say its level. Begin with 国家级 or 省级.`,
    );
  }
  const year = /(\d{4})年度/.exec(row.value)?.[1];
  return {
    recognition: {
      line: row.line,
      cluster: row.cluster,
      level,
      label: row.value,
      year: year === undefined ? null : Number(year),
      batch: /第[一二三四五六七八九十]+批/.exec(row.value)?.[0] ?? null,
      proposed: row.value.includes('拟认定'),
      nominatedNationally: level === 'province' && row.value.includes('推荐国家级'),
      qualifier: row.qualifier || null,
      confidence: row.confidence,
      source: row.source,
      note: row.note || null,
    },
  };
};
