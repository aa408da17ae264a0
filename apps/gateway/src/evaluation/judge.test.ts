import { officeTitle } from '@qunxing/certification';
import { guizhouProcedure2023, rounds as knownRounds } from '@qunxing/standards';
import { expect, it } from 'vitest';
import { judgeOf } from './judge.ts';

const judged = { ...guizhouProcedure2023, id: 'judged', division: '000000' };
const associations = {
  ...judged,
  id: 'associations',
  division: '530000',
  steps: judged.steps.map((step) => ({
    ...step,
    actor: { ...step.actor, status: 'official' as const, value: 'association' as const },
  })),
};
const none = { ...judged, id: 'none', division: '440000', steps: [] };
const procedures = [judged, associations, none].map((procedure) => ({ hash: procedure.id, procedure }));
const rounds = knownRounds.map((round) => ({ ...round, standard: 'pinned', procedure: 'associations' }));

it.each([
  ['in the procedure of its own division', { id: 'yunnan', division: '530000' }, officeTitle.association],
  ['in the procedure that a round pins', { id: 'pinned', division: '000000' }, officeTitle.association],
  ['nobody where the procedure has no review', { id: 'guangdong', division: '440000' }, undefined],
  ['nobody where there is no procedure', { id: 'sichuan', division: '510000' }, undefined],
])('judges %s', (_where, standard, judge) => {
  expect(judgeOf({ procedures, rounds }, standard)).toEqual(judge);
});
