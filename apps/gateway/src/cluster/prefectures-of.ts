import type { ClusterRow } from '@qunxing/database';
import type { Divisions } from '../division/divisions.ts';

/** Codes of every prefecture in which a cluster lies, that of the applicant first; a cluster of a zone may lie in several. */
export const prefecturesOf = (
  { prefectureCode, counties }: Pick<ClusterRow, 'prefectureCode' | 'counties'>,
  { byCode }: Divisions,
): readonly string[] => {
  const above = counties.map(({ code }) => byCode.get(code)?.parent);
  return [...new Set([prefectureCode, ...above])].filter((code) => typeof code === 'string');
};
