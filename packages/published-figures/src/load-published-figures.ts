import type { ItemDefinition } from '@qunxing/criterion';
import type { DivisionRegister } from '@qunxing/reference';
import { type ProposedChoice, proposeChoices } from './choose.ts';
import { checkControls } from './control-characters.ts';
import { type Disagreement, disagreements } from './disagreements.ts';
import { duplicateCheck } from './duplicate.ts';
import type { FileRefusal } from './file-refusal.ts';
import { fitFigures } from './fit.ts';
import { type Place, placeOf } from './place.ts';
import { type PublishedCluster, standingOf } from './published-cluster.ts';
import type { PublishedFigure, StatedFigure } from './published-figure.ts';
import { recognitionKey } from './published-metrics.ts';
import type { Column, PublishedRow } from './published-row.ts';
import { readFigure } from './read-figure.ts';
import { readRows } from './read-rows.ts';
import { type Recognition, readRecognition } from './recognition.ts';
import { type Rejection, reject } from './rejection.ts';

/** What became of every row of a file: figures + recognitions + rejections = rows. */
export interface PublishedFigures {
  /** Data rows in the file. */
  readonly rows: number;
  readonly figures: readonly PublishedFigure[];
  readonly recognitions: readonly Recognition[];
  /** By line. */
  readonly rejections: readonly Rejection[];
  /** The subjects of the accepted rows, in the order of the file. */
  readonly clusters: readonly PublishedCluster[];
  readonly choices: readonly ProposedChoice[];
  readonly disagreements: readonly Disagreement[];
}

/** Columns that no row may leave empty. */
const required = [
  'cluster',
  'county_or_area',
  'year',
  'period',
  'metric_key',
  'label_zh',
  'value',
  'confidence',
  'source',
];

const checkFilled = (row: PublishedRow) => {
  const empty = required.find((column) => row[column as Column] === '') as Column | undefined;
  if (empty === undefined) return undefined;
  const en = 'is empty. A figure without it is not taken over.';
  return reject(row, empty, 'ROW_VALUE_MISSING', '为空。缺少此项的数据不予收录。', en);
};

interface Subject {
  readonly place: Place;
  readonly area: string;
  readonly line: number;
  leadingIndustry: string | null;
}

const checkMoved = (row: PublishedRow, place: Place, subject: Subject | undefined) => {
  if (subject === undefined || JSON.stringify(subject.place) === JSON.stringify(place)) return undefined;
  return reject(
    row,
    'county_or_area',
    'ROW_CLUSTER_MOVED',
    `集群“${row.cluster}”在第 ${subject.line} 行位于“${subject.area}”，此处为“${row.county_or_area}”，请核对。`,
    `the cluster “${row.cluster}” lies in “${subject.area}” in line ${subject.line} and in “${row.county_or_area}” here; compare the two.`,
  );
};

/**
 * Loads the text of a file of published figures. Every row becomes exactly one of: a figure (mapped to the item it
 * fits exactly, or shown and never used, with the reasons), a recognition, or a rejection. Nothing is filled in; a
 * text that is no such file is refused as a whole.
 */
export const loadPublishedFigures = (
  text: string,
  context: { readonly register: DivisionRegister; readonly items: readonly ItemDefinition[] },
): PublishedFigures | { readonly refused: FileRefusal } => {
  const read = readRows(text);
  if ('refused' in read) return read;
  const rejections = [...read.rejections];
  const stated: StatedFigure[] = [];
  const recognitions: Recognition[] = [];
  const subjects = new Map<string, Subject>();
  const checkDuplicate = duplicateCheck();
  for (const row of read.rows) {
    const placed = checkControls(row) ?? checkFilled(row) ?? placeOf(context.register, row);
    if ('rejected' in placed) {
      rejections.push(placed.rejected);
      continue;
    }
    const { place } = placed;
    const subject = subjects.get(row.cluster);
    const content =
      checkMoved(row, place, subject) ??
      (row.metric_key === recognitionKey ? readRecognition(row) : readFigure(row, place));
    const accepted = 'rejected' in content ? content : (checkDuplicate(row) ?? content);
    if ('rejected' in accepted) {
      rejections.push(accepted.rejected);
      continue;
    }
    if ('figure' in accepted) stated.push(accepted.figure);
    else recognitions.push(accepted.recognition);
    const industry = row.leading_industry || null;
    if (subject === undefined) {
      subjects.set(row.cluster, { place, area: row.county_or_area, line: row.line, leadingIndustry: industry });
    } else subject.leadingIndustry ??= industry;
  }
  const placeOfCluster = (cluster: string): Subject => {
    const subject = subjects.get(cluster);
    // Every accepted row has entered its cluster above.
    if (subject === undefined) throw new Error(`no place was read for ${cluster}`);
    return subject;
  };
  const figures = fitFigures(stated, placeOfCluster, context.items);
  return {
    rows: read.rows.length + read.rejections.length,
    figures,
    recognitions,
    rejections: rejections.toSorted((one, other) => one.line - other.line),
    clusters: [...subjects].map(([name, { place, leadingIndustry }]) => ({
      name,
      place,
      standing: standingOf(place),
      leadingIndustry,
      figures: figures.filter(({ cluster }) => cluster === name),
      recognitions: recognitions.filter(({ cluster }) => cluster === name),
    })),
    choices: proposeChoices(figures),
    disagreements: disagreements(figures),
  };
};
