import { referenceYearOf } from '@qunxing/certification';
import type { Round as RoundRecord } from '@qunxing/standards';
import { builder } from '../builder.ts';
import { roundsInUse } from '../library/rounds-in-use.ts';
import { Localized } from '../localized/localized.ts';
import { Procedure } from '../procedure/procedure.ts';
import { Sourced } from '../provenance/sourced.ts';
import { findStandard } from '../standard/find-standard.ts';
import { Standard } from '../standard/standard.ts';
import { Programme } from './programme.ts';

/** One intake under a yearly notice. */
export const Round = builder.objectRef<RoundRecord>('Round').implement({
  description: 'A round (批次): one intake under a yearly notice, with its window and quotas.',
  fields: (t) => ({
    key: t.exposeString('id', { description: 'E.g. `guizhou-2023-1`.' }),
    title: t.expose('title', { type: Localized, description: 'Its title.' }),
    programme: t.field({
      type: Programme,
      nullable: true,
      description: 'The programme it belongs to.',
      resolve: ({ programme }, _args, { gateway }) =>
        gateway.library.programmes.find(({ id }) => id === programme) ?? null,
    }),
    opensOn: t.expose('opensOn', { type: Sourced, nullable: true, description: 'First day of the window.' }),
    closesOn: t.expose('closesOn', { type: Sourced, nullable: true, description: 'Last day of the window.' }),
    leastRecommendations: t.expose('leastRecommendations', {
      type: Sourced,
      nullable: true,
      description: 'Fewest clusters that a prefecture recommends.',
    }),
    mostRecommendations: t.expose('mostRecommendations', {
      type: Sourced,
      nullable: true,
      description: 'Most clusters that a prefecture recommends.',
    }),
    referenceYear: t.field({
      type: Sourced,
      description:
        'The reporting year at which its cases are judged: windows of years end with it. Where the notice names none, the calendar year before the round opens, provisionally.',
      resolve: referenceYearOf,
    }),
    nationalCap: t.expose('nationalCap', {
      type: Sourced,
      nullable: true,
      description: 'Most clusters that the national notice takes from the province.',
    }),
    copies: t.expose('copies', { type: Sourced, nullable: true, description: 'Stamped paper copies to hand in.' }),
    certified: t.expose('certified', {
      type: Sourced,
      nullable: true,
      description: 'How many clusters it was decided to certify; null while undecided.',
    }),
    nominatedNationally: t.expose('nominatedNationally', {
      type: Sourced,
      nullable: true,
      description: 'How many of them were put forward to the national level as well.',
    }),
    standard: t.field({
      type: Standard,
      description: 'The standard that decides.',
      resolve: ({ standard }, _args, { gateway }) => findStandard(gateway.library, standard, 'standard'),
    }),
    advisory: t.field({
      type: [Standard],
      description: 'Standards that it also judges by, without deciding.',
      complexity: { field: 1, multiplier: 1 },
      resolve: ({ advisory }, _args, { gateway }) =>
        gateway.library.standards.filter(({ standard }) => advisory.includes(standard.id)),
    }),
    procedure: t.field({
      type: Procedure,
      description: 'The procedure it follows.',
      resolve: ({ procedure }, _args, { gateway }) => {
        const found = gateway.library.procedures.find((edition) => edition.procedure.id === procedure);
        if (found === undefined) throw new Error(`a round names the procedure ${procedure}, which is not installed`);
        return found;
      },
    }),
  }),
});

builder.queryField('rounds', (t) =>
  t.field({
    type: [Round],
    description: 'The rounds of all programmes.',
    resolve: (_parent, _args, { gateway }) => roundsInUse(gateway.library, gateway.database),
  }),
);
