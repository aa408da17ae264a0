import { expect, test } from 'vitest';
import { resources } from './resources.ts';

const namesIn = (text: string) => [...text.matchAll(/{{(\w+)}}/g)].map(([, name]) => name).toSorted();

test('asks for the same values in both languages', () => {
  for (const words of Object.values(resources)) {
    for (const { zh, en } of Object.values(words)) {
      expect(namesIn(typeof en === 'string' ? en : en.other)).toEqual(namesIn(zh));
    }
  }
});
