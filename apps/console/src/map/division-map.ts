import type { DivisionMap } from '@qunxing/reference';
import { type DrawnMap, drawMap } from './projection.ts';

/** The map of the province's counties, or why there is none: the province has none, or it could not be read. */
export type ProvinceMap = DrawnMap | 'none' | 'failed';

let asked: Promise<ProvinceMap> | null = null;

/** The map that the instance's configuration names, read once from the gateway; asked for again after a failure. */
export function divisionMap(): Promise<ProvinceMap> {
  asked ??= read().catch(() => {
    asked = null;
    return 'failed';
  });
  return asked;
}

async function read(): Promise<ProvinceMap> {
  const answer = await fetch('/division-map.json');
  if (answer.status === 404) return 'none';
  if (!answer.ok) throw new Error(`/division-map.json: ${answer.status}`);
  // The file that the gateway was configured with; drawing fails where it is no such map.
  return drawMap((await answer.json()) as DivisionMap);
}
