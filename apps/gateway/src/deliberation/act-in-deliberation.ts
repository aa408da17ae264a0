import { deliberations } from '@qunxing/database';
import { builder } from '../builder.ts';
import { actsOn } from '../list/perform-on-list.ts';

/** The meeting that an act is in, as an argument. */
export const deliberationArgument = () =>
  builder.args((t) => ({ deliberation: t.id({ required: true, description: 'Id of the meeting.' }) }));

/** Has somebody act in a meeting by one verb. */
export const actInDeliberation = actsOn('deliberation', deliberations, 'Deliberation', 'deliberation');
