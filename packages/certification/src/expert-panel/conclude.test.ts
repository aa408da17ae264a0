import { expect, test } from 'vitest';
import { followList } from '../application/follow-list.ts';
import { acting, anApplicationBefore, aProcedure, next, official, on, unset } from '../testing.ts';
import { concludePanel } from './conclude.ts';
import type { OpenPanel } from './expert-panel.ts';
import { judge } from './judge.ts';
import { recuse } from './recuse.ts';
import { anExpert, aPanel } from './testing.ts';

const day = on('2023-07-08');
const facts = { by: acting('province'), procedure: aProcedure() };

/** A panel whose experts give these levels to the first item; all agree on the second. */
const judged = (...levels: string[]): OpenPanel =>
  levels.reduce(
    (panel, level, index) =>
      next(
        judge(
          panel,
          {
            by: acting('expert', { account: `expert-${index + 1}` }),
            judgements: [
              { item: 'collaboration', level, reason: '见材料' },
              { item: 'mechanism', level: 'met', reason: '见材料' },
            ],
          },
          day,
        ),
      ),
    aPanel({ experts: [1, 2, 3].slice(0, Math.max(2, levels.length)).map((number) => anExpert(`expert-${number}`)) }),
  );

test('two who agree conclude', () => {
  const outcome = concludePanel(judged('met', 'met'), facts, day);
  expect(outcome).toMatchObject({
    next: { stage: 'concluded' },
    event: {
      type: 'expert-panel.concluded',
      combined: [
        { item: 'collaboration', level: 'met' },
        { item: 'mechanism', level: 'met' },
      ],
    },
  });
  expect(concludePanel(next(outcome), facts, day)).toEqual({ refused: { code: 'LIST_CLOSED', step: 'expert-review' } });
  const listed = { step: 'expert-review', list: 'panel-1', by: facts.by, moment: day } as const;
  expect(followList(anApplicationBefore('expert-review'), listed, facts.procedure)).toMatchObject({
    next: { stage: 'expert-reviewed' },
  });
});

test('two who differ ask for a third', () => {
  expect(concludePanel(judged('met', 'partial'), facts, day)).toEqual({
    refused: { code: 'EXPERTS_DIVERGE', items: ['collaboration'] },
  });
});

test('of three, two decide', () => {
  expect(concludePanel(judged('met', 'partial', 'partial'), facts, day)).toMatchObject({
    event: { combined: [{ item: 'collaboration', level: 'partial' }, { level: 'met' }] },
  });
});

test('what three differ about goes to the meeting', () => {
  expect(concludePanel(judged('met', 'partial', 'absent'), facts, day)).toMatchObject({
    event: { combined: [{ item: 'collaboration', disputed: ['met', 'partial', 'absent'] }, { level: 'met' }] },
  });
});

test('waits for who has not judged, and not for who recused', () => {
  const open = judged('met');
  expect(concludePanel(open, facts, day)).toEqual({ refused: { code: 'EXPERTS_OUTSTANDING', experts: ['expert-2'] } });
  const by = acting('expert', { account: 'expert-2' });
  expect(
    concludePanel(next(recuse(open, { ...facts, by, expert: 'expert-2', reason: '曾任顾问' }, day)), facts, day),
  ).toEqual({
    refused: { code: 'EXPERTS_TOO_FEW', least: 2, experts: 1 },
  });
});

test.each([unset, official('mean')])(
  'combines by no rule that the procedure does not state',
  (judgementCombination) => {
    const procedure = aProcedure({ judgementCombination });
    expect(concludePanel(judged('met', 'met'), { ...facts, procedure }, day)).toEqual({
      refused: { code: 'JUDGEMENT_COMBINATION_UNSET' },
    });
  },
);

test('is ended by the office, not by the experts', () => {
  expect(concludePanel(judged('met', 'met'), { ...facts, by: acting('expert') }, day)).toMatchObject({
    refused: { code: 'LIST_OTHER_OFFICE' },
  });
});
