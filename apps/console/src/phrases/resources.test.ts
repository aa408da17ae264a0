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

const han = /\p{Script=Han}/u;

test.each(Object.entries(resources))('says every phrase of %s in English too', (_, words) => {
  for (const [key, { en }] of Object.entries(words)) {
    for (const english of typeof en === 'string' ? [en] : [en.one, en.other]) {
      expect(english, key).toMatch(/\S/);
      expect(english, key).not.toMatch(han);
    }
  }
});
