import mapText from '../../../../packages/reference/src/guizhou/guizhou-map.json?raw';

/** The map of Guizhou as the gateway answers it. */
export const guizhouMap = (): Response => new Response(mapText);
