import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Cell } from '../application-form.ts';
import type { Edits, FigureEdit } from './edit.ts';
import { createFormDraft, type Sent } from './form-draft.ts';
import { journalIn } from './journal.ts';

const edit = (typed: string, seen: string | null = null): FigureEdit => ({
  kind: 'figure',
  item: 'profile/tax',
  period: 'y2024',
  county: null,
  typed,
  reason: null,
  source: null,
  comment: null,
  takenOver: false,
  seen,
});
const place = 'profile/tax y2024';

/** Where the browser keeps the journal. */
const journaled = 'qunxing.form.county.application-1';

const held = (value: string, seen: string) => ({ cell: { value, seen } as Cell });
const fate = (state: string, value: string, seen: string): Sent => ({
  fates: {
    [place]: {
      state,
      message: state === 'refused' ? { zh: '请填数字', en: 'a number' } : null,
      held: held(value, seen),
    },
  },
});

/** A draft over a gateway that answers as told, one answer a request; keys count up from 1. */
const opened = (answers: readonly Sent[], most = 400) => {
  const asked: { key: string; edits: Edits }[] = [];
  const left = [...answers];
  let keys = asked.length;
  const draft = createFormDraft({
    journal: journalIn(() => localStorage, 'county', 'application-1'),
    send: async (key, edits) => {
      asked.push({ key, edits });
      return left.shift() ?? null;
    },
    newKey: () => {
      keys += 1;
      return `key-${keys}-${answers.length}`;
    },
    pause: 100,
    again: 1000,
    most,
  });
  draft.start();
  return { draft, asked };
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('what is typed is sent a moment after the last keystroke, once', async () => {
  const { draft, asked } = opened([fate('saved', '12', 'c1')]);
  draft.edit({ [place]: edit('1') });
  await vi.advanceTimersByTimeAsync(60);
  draft.edit({ [place]: edit('12') });
  expect(draft.now().state).toBe('waiting');
  await vi.advanceTimersByTimeAsync(200);
  expect(asked.map(({ edits }) => edits)).toEqual([{ [place]: edit('12') }]);
  expect(draft.now()).toMatchObject({ state: 'saved', edits: {}, recorded: { [place]: held('12', 'c1') } });
  expect(localStorage.getItem(journaled)).toBeNull();
});

test('what was not answered is tried again under the same key', async () => {
  const { draft, asked } = opened([null, null, fate('saved', '12', 'c1')]);
  draft.edit({ [place]: edit('12') });
  await vi.advanceTimersByTimeAsync(150);
  expect(draft.now()).toMatchObject({ state: 'unreachable', edits: { [place]: edit('12') } });
  await vi.advanceTimersByTimeAsync(2500);
  expect(new Set(asked.map(({ key }) => key)).size).toBe(1);
  expect(draft.now().state).toBe('saved');
});

test('what the gateway failed to record stays, is said to have failed, and is tried again', async () => {
  const { draft } = opened(['failed', fate('saved', '12', 'c1')]);
  draft.edit({ [place]: edit('12') });
  await vi.advanceTimersByTimeAsync(150);
  expect(draft.now()).toMatchObject({ state: 'failed', edits: { [place]: edit('12') } });
  await vi.advanceTimersByTimeAsync(1100);
  expect(draft.now()).toMatchObject({ state: 'saved', edits: {} });
});

test('a reload in the middle of a request sends it again under its key, then what was typed since', async () => {
  const first = opened([null]);
  first.draft.edit({ [place]: edit('12') });
  await vi.advanceTimersByTimeAsync(150);
  first.draft.edit({ [place]: edit('13') });
  first.draft.stop();
  const second = opened([fate('saved', '12', 'c1'), fate('saved', '13', 'c2')]);
  expect(second.draft.now().edits).toEqual({ [place]: edit('13') });
  await vi.advanceTimersByTimeAsync(500);
  expect(second.asked[0]).toEqual(first.asked[0]);
  expect(second.asked[1]?.edits).toEqual({ [place]: edit('13', 'c1') });
  expect(second.draft.now()).toMatchObject({ state: 'saved', edits: {} });
});

test('a value that somebody else recorded meanwhile stands beside what was typed until one is chosen', async () => {
  const { draft, asked } = opened([fate('overtaken', '9', 'theirs'), fate('saved', '12', 'mine')]);
  draft.edit({ [place]: edit('12', 'old') });
  await vi.advanceTimersByTimeAsync(500);
  expect(draft.now()).toMatchObject({
    edits: { [place]: edit('12', 'old') },
    overtaken: { [place]: held('9', 'theirs') },
  });
  expect(asked).toHaveLength(1);
  draft.insist(place);
  await vi.advanceTimersByTimeAsync(500);
  expect(asked[1]?.edits).toEqual({ [place]: edit('12', 'theirs') });
  expect(draft.now()).toMatchObject({ state: 'saved', edits: {}, overtaken: {} });
});

test('letting go of what was typed leaves what the other one recorded', async () => {
  const { draft } = opened([fate('overtaken', '9', 'theirs')]);
  draft.edit({ [place]: edit('12') });
  await vi.advanceTimersByTimeAsync(500);
  draft.discard(place);
  expect(draft.now()).toMatchObject({ edits: {}, overtaken: {}, recorded: { [place]: held('9', 'theirs') } });
});

test('what was refused stays as typed with the reason, and is sent anew only when it is changed', async () => {
  const { draft, asked } = opened([fate('refused', '', ''), fate('saved', '12', 'c1')]);
  draft.edit({ [place]: edit('12x') });
  await vi.advanceTimersByTimeAsync(5000);
  expect(draft.now()).toMatchObject({ edits: { [place]: edit('12x') }, refused: { [place]: { zh: '请填数字' } } });
  expect(asked).toHaveLength(1);
  draft.edit({ [place]: edit('12') });
  await vi.advanceTimersByTimeAsync(500);
  expect(draft.now()).toMatchObject({ state: 'saved', edits: {}, refused: {} });
});

test('a form that was closed meanwhile says so and keeps what was typed on this device', async () => {
  const { draft } = opened([{ closed: { zh: '已锁定', en: 'locked' } }]);
  draft.edit({ [place]: edit('12') });
  await vi.advanceTimersByTimeAsync(500);
  expect(draft.now()).toMatchObject({ state: 'closed', closed: { zh: '已锁定' }, edits: { [place]: edit('12') } });
  expect(localStorage.getItem(journaled)).toContain('12');
});

test('a long paste goes in several requests, one after the other, each under a key of its own', async () => {
  const places = Array.from({ length: 5 }, (_, index) => `profile/tax y${2020 + index}`);
  const saved = (from: number, to: number): Sent => ({
    fates: Object.fromEntries(
      places.slice(from, to).map((one) => [one, { state: 'saved', message: null, held: held('1', one) }]),
    ),
  });
  const { draft, asked } = opened([saved(0, 2), saved(2, 4), saved(4, 5)], 2);
  draft.edit(Object.fromEntries(places.map((one) => [one, edit('1')])));
  await vi.advanceTimersByTimeAsync(500);
  expect(asked.map(({ edits }) => Object.keys(edits))).toEqual([
    places.slice(0, 2),
    places.slice(2, 4),
    places.slice(4),
  ]);
  expect(new Set(asked.map(({ key }) => key)).size).toBe(3);
  expect(draft.now()).toMatchObject({ state: 'saved', edits: {} });
});
