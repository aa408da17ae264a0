import type { Relaxation as State } from '@qunxing/certification';
import { words } from '../application/perform.ts';
import { builder } from '../builder.ts';
import { documentNumber } from './list-arguments.ts';

/** Why a second cluster of one niche is on a list all the same. */
export const Relaxation = builder.objectRef<State>('Relaxation').implement({
  description: 'Why a second cluster of one niche is on a list all the same (放宽).',
  fields: (t) => ({
    reason: t.exposeString('reason', { description: 'In words.' }),
    document: t.exposeString('document', { description: 'The document that allows it.' }),
  }),
});

/** The same as it is given. */
export const RelaxationInput = builder.inputType('RelaxationInput', {
  description: 'Why a second cluster of one niche is put on a list all the same.',
  fields: (t) => ({
    reason: t.string({ required: true, description: 'In words.', validate: words }),
    document: t.string({ required: true, description: 'The document that allows it.', validate: documentNumber }),
  }),
});
