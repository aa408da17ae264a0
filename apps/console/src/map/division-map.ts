import type { DivisionMap } from '@qunxing/reference';

/** The map of the province's counties, or why there is none to draw: the province has none, or it could not be read. */
export type DrawableMap = DivisionMap | 'none' | 'failed';

let asked: Promise<DrawableMap> | null = null;

/** The map that the instance's configuration names, read once from the gateway; asked for again after a failure. */
export function divisionMap(): Promise<DrawableMap> {
  asked ??= read().catch(() => {
    asked = null;
    return 'failed';
  });
  return asked;
}

async function read(): Promise<DrawableMap> {
  const answer = await fetch('/division-map.json');
  if (answer.status === 404) return 'none';
  if (!answer.ok) throw new Error(`/division-map.json: ${answer.status}`);
  // The gateway answers with the file that it was configured with, whose shape is tested where it lives.
  return (await answer.json()) as DivisionMap;
}
