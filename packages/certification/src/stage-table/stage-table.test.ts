import { procedures } from '@qunxing/standards';
import { describe, expect, test } from 'vitest';
import { stages } from '../application/stage.ts';
import { aDraft, anApplication, associationProcedure, everyProcedure } from '../testing.ts';
import { finalStages, listVerbs, stageTable } from './stage-table.ts';

const all = [...procedures, ...everyProcedure.map(({ procedure }) => procedure)];

test('every stage is reached under some procedure', () => {
  const reached = new Set(all.flatMap(stageTable).map(({ to }) => to));
  expect(stages.filter((stage) => !reached.has(stage))).toEqual(['drafting']);
});

test('every verb is used under some procedure', () => {
  const used = new Set<string>(all.flatMap(stageTable).map(({ verb }) => verb));
  const own = [
    'submit',
    'withdraw',
    'accept',
    'checkCompleteness',
    'review',
    'recordVerification',
    'return',
    'decline',
  ];
  expect([...used].sort()).toEqual([...own, ...Object.values(listVerbs)].sort());
});

describe.each(all)('under $id', (procedure) => {
  const table = stageTable(procedure);

  test('no stage is a dead end but those where nothing is left to do', () => {
    const from = new Set(table.map((passage) => passage.from));
    const ends = [...new Set(table.map(({ to }) => to))].filter((stage) => !from.has(stage));
    expect(ends.sort()).toEqual([...finalStages].sort());
  });

  test('a way on exists that does not give the application up, from every stage before the end', () => {
    const givesUp = ['withdraw', 'return', 'decline'];
    const onward = new Set(table.filter(({ verb }) => !givesUp.includes(verb)).map(({ from }) => from));
    const left = [...new Set(table.map(({ to }) => to))].filter((stage) => !onward.has(stage));
    expect(left.sort()).toEqual([...finalStages].sort());
  });
});

test.each(everyProcedure)('the tests walk the whole of it, under $name', ({ procedure }) => {
  const stagesOnTheWay = procedure.steps.map(({ stage }) => anApplication(stage, procedure).stage);
  const drawn = new Set(stageTable(procedure).map(({ to }) => to));
  expect([aDraft({ procedure }).stage, ...stagesOnTheWay].filter((stage) => !drawn.has(stage))).toEqual(['drafting']);
});

test('what was returned goes on where it was held up', () => {
  const back = stageTable(associationProcedure).filter(({ from, verb }) => from === 'returned' && verb === 'submit');
  expect(back.map(({ to }) => to)).toEqual(['submitted', 'complete', 'accepted', 'verified']);
});
