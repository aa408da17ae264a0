import { Kind, parse } from 'graphql';
import { expect, it } from 'vitest';
import { hotOperations } from './hot-operations.ts';

const operation = () => {
  const [definition] = parse('{ instance { version } }').definitions;
  if (definition?.kind !== Kind.OPERATION_DEFINITION) throw new Error('the document has one operation');
  return definition;
};

it('makes something of an operation once it was answered often enough, and only once', async () => {
  const hot = hotOperations<string>({ answers: 2, kept: 8 });
  const asked = operation();
  let times = 0;
  const take = () => hot.take(asked, async () => `made ${++times}`);
  hot.answered(asked);
  expect(await take()).toBeUndefined();
  hot.answered(asked);
  expect(await take()).toBe('made 1');
  expect(await take()).toBe('made 1');
});

it('keeps what was asked last', async () => {
  const hot = hotOperations<string>({ answers: 1, kept: 2 });
  const [first, second, third] = [operation(), operation(), operation()];
  const make = (name: string) => async () => name;
  for (const one of [first, second, third]) hot.answered(one);
  await hot.take(first, make('first'));
  await hot.take(second, make('second'));
  await hot.take(first, make('never'));
  await hot.take(third, make('third'));
  expect(await hot.take(first, make('never'))).toBe('first');
  expect(await hot.take(second, make('never'))).toBeUndefined();
});

it('does not try again at once when nothing could be made', async () => {
  const hot = hotOperations<string>({ answers: 2, kept: 8 });
  const asked = operation();
  let times = 0;
  const fail = async () => {
    times++;
    return undefined;
  };
  for (const _answer of [1, 2]) hot.answered(asked);
  expect([await hot.take(asked, fail), await hot.take(asked, fail), times]).toEqual([undefined, undefined, 1]);
});
