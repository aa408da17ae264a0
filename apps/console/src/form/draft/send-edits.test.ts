import { createClient, fetchExchange } from '@urql/core';
import { expect, test } from 'vitest';
import type { FigureEdit } from './edit.ts';
import { sendEdits } from './send-edits.ts';

const edit = (typed: string): FigureEdit => ({
  kind: 'figure',
  item: 'profile/tax',
  period: 'y2024',
  county: null,
  typed,
  reason: null,
  source: null,
  comment: null,
  takenOver: false,
  seen: null,
});

interface Asked {
  readonly key: string;
  readonly changes: readonly { readonly typed: string }[];
}

const saved = ({ changes }: Asked) => ({
  data: {
    recordFigures: {
      __typename: 'FiguresRecorded',
      outcomes: changes.map(() => ({ state: 'saved', message: null, cell: null })),
    },
  },
});

const mistake = (code: string, zh: string) => ({
  errors: [{ message: zh, extensions: { code, localized: { zh, en: zh } } }],
});

/** Sends figures to a gateway that answers as told. */
const sent = async (answer: (asked: Asked) => object, typed: readonly string[]) => {
  const asked: Asked[] = [];
  const client = createClient({
    url: 'http://gateway.example/graphql',
    preferGetMethod: false,
    exchanges: [fetchExchange],
    fetch: async (_url, request) => {
      const { variables } = JSON.parse(String(request?.body));
      asked.push(variables);
      return Response.json(answer(variables));
    },
  });
  const edits = Object.fromEntries(typed.map((one, index) => [`place ${index}`, edit(one)]));
  return { sent: await sendEdits(client, 'application-1')('key', edits), asked };
};

const refusing = (wrong: string) => (asked: Asked) =>
  asked.changes.some(({ typed }) => typed === wrong) ? mistake('BAD_USER_INPUT', '数值过长') : saved(asked);

test('one edit that the gateway does not take leaves the others recorded and is named with its reason', async () => {
  const { sent: came, asked } = await sent(refusing('wrong'), ['1', '2', 'wrong', '4', '5']);
  const fine = { state: 'saved', message: null, held: null };
  expect(came).toEqual({
    fates: {
      'place 0': fine,
      'place 1': fine,
      'place 2': { state: 'refused', message: { zh: '数值过长', en: '数值过长' }, held: null },
      'place 3': fine,
      'place 4': fine,
    },
  });
  // Every request has a key of its own, which follows from the one that was given.
  expect(new Set(asked.map(({ key }) => key)).size).toBe(asked.length);
  const again = await sent(refusing('wrong'), ['1', '2', 'wrong', '4', '5']);
  expect(again.asked.map(({ key }) => key)).toEqual(asked.map(({ key }) => key));
});

test('an account that may not write any more is told why, and sends nothing in halves', async () => {
  const { sent: came, asked } = await sent(() => mistake('FORBIDDEN', '您的角色无权进行此操作'), ['1', '2']);
  expect(came).toEqual({ closed: { zh: '您的角色无权进行此操作', en: '您的角色无权进行此操作' } });
  expect(asked).toHaveLength(1);
});

test('a gateway that fails is told apart from one that does not answer', async () => {
  const failed = await sent(() => ({ errors: [{ message: 'Internal', extensions: { code: 'INTERNAL' } }] }), ['1']);
  expect(failed.sent).toBe('failed');
  const away = await sent(() => {
    throw new TypeError('Failed to fetch');
  }, ['1']);
  expect(away.sent).toBeNull();
});
