import { canonicalJson } from '@qunxing/criterion';
import type { PublishedCluster, PublishedFigure, Recognition } from '@qunxing/published-figures';
import type { ClusterEntry } from '../clusters/save-clusters.ts';
import type { FigureEntry, FigureSubject } from '../figures/record-figures.ts';
import { hashText } from '../identity/sha256.ts';

/** What makes a published figure the same when its file is loaded again, whatever line it then stands in. */
export const figureFingerprint = (figure: PublishedFigure): string => {
  const { cluster, key, period, value, unit, qualifier, source } = figure;
  return hashText(canonicalJson(['figure', cluster, key, period.label, value, unit, qualifier, source]));
};

/** What makes a published recognition the same. */
export const recognitionFingerprint = ({ cluster, label, qualifier, source }: Recognition): string =>
  hashText(canonicalJson(['recognition', cluster, label, qualifier, source]));

/** A published subject as a cluster; undefined for a total over a division, which is none. */
export const clusterEntry = (
  { name, place, standing, leadingIndustry }: PublishedCluster,
  programmeId: string,
  source: string,
): ClusterEntry | undefined => {
  if (standing === 'context') return undefined;
  const codes = place.kind === 'counties' || place.kind === 'zone' ? place.counties : [];
  // Only a cluster in one county has a known applicant; of several, the shares of output are not published.
  const lead = place.kind === 'counties' && codes.length === 1 && place.complete;
  return {
    name,
    programmeId: standing === 'cluster' ? programmeId : null,
    leadingIndustry,
    industryCode: null,
    niche: null,
    counties: codes.map((code) => ({ code, lead, outputShare: null })),
    ...('division' in place ? { divisionCode: place.division } : {}),
    zoneId: 'zone' in place ? place.zone : null,
    demonstration: false,
    source,
  };
};

/** What a figure of a published subject is about; `clusters` has the id of every cluster by name. */
export const figureSubject = (
  { name, place }: PublishedCluster,
  clusters: ReadonlyMap<string, string>,
): FigureSubject => {
  const cluster = clusters.get(name);
  if (cluster !== undefined) return { cluster };
  if ('division' in place) return { division: place.division, name };
  throw new Error(`the subject ${name} is no division and was not stored as a cluster`);
};

/** A published figure as it is recorded. */
export const figureEntry = (
  figure: PublishedFigure,
  subject: FigureSubject,
  supersedes: string | undefined,
): FigureEntry => ({
  subject,
  ...('item' in figure.fit ? { fit: figure.fit } : { unused: figure.fit.unused }),
  period: figure.period.key,
  periodKind: figure.period.kind,
  periodLabel: figure.period.label,
  publishedKey: figure.key,
  label: figure.label,
  concept: figure.concept,
  scope: figure.scope,
  reported: figure.value,
  unit: figure.unit,
  ...(figure.qualifier === null ? {} : { qualifier: figure.qualifier }),
  exactness: figure.exactness,
  yearInferred: figure.yearInferred,
  confidence: figure.confidence,
  ...(figure.note === null ? {} : { note: figure.note }),
  source: figure.source,
  ...(supersedes === undefined ? {} : { supersedes }),
  fingerprint: figureFingerprint(figure),
});
