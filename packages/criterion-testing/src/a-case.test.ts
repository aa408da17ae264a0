import { readCaseInput } from '@qunxing/evaluation';
import { expect, test } from 'vitest';
import { aCase, held } from './a-case.ts';

test('yearly values end with 2023, and a missing one is left out', () => {
  expect(aCase({ yearly: { 'trial/output': ['1', null, '3'] } }).figures).toEqual({
    'trial/output': { y2021: '1', y2023: '3' },
  });
});

test('rows of a roster become columns, with nulls where a row says nothing', () => {
  const { roster } = aCase({ roster: { y2023: { A: { 'trial/size': 'small' }, B: { 'trial/output': '7' } } } });
  expect(roster.y2023).toEqual({
    codes: ['A', 'B'],
    columns: { 'trial/size': ['small', null], 'trial/output': [null, '7'] },
  });
});

test('the engine reads it as a case', () => {
  const whole = aCase({
    once: { 'trial/brand': true },
    yearly: { 'trial/output': ['1'] },
    roster: { y2023: { A: { 'trial/size': 'small' } } },
    counties: { y2023: { '520324': { 'trial/output': '1' } } },
    titles: [held('A', 'little-giant'), held('A', 'high-tech', '2024-12-31')],
  });
  expect(readCaseInput(whole)).toEqual({ input: whole });
});
