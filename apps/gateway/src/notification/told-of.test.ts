import { expect, test } from 'vitest';
import { applicationTold } from './application-tellings.ts';
import { listTold } from './list-tellings.ts';
import { toldOf } from './told-of.ts';

const applicationTypes = [
  'application.drafted',
  'application.submitted',
  'application.returned',
  'application.declined',
  'application.certified',
  'application.announced',
] as const;

const all = [...applicationTypes.map((type) => [type, applicationTold(type)] as const), ...Object.entries(listTold)];

test.each(all)('whoever is told of %s is told which clusters, in both languages', (_type, { title, tell }) => {
  expect(title['zh-CN']).toMatch(/\p{Script=Han}/u);
  expect(title.en).toMatch(/^[\x20-\x7e’]+$/);
  for (const telling of tell) {
    if (telling.to === 'turn') continue;
    expect(telling.sentence['zh-CN']).toMatch(/\{\}.*。$/);
    expect(telling.sentence.en).toMatch(/\{\}/);
    expect(telling.sentence.en).toMatch(/^[\x20-\x7e’]+$/);
  }
});

test('the applicant must be told of what asks something of them or decides', () => {
  for (const type of ['application.returned', 'application.declined', 'application.certified'] as const) {
    const kinds = applicationTold(type).tell.map((telling) => telling.to === 'applicant' && telling.kind);
    expect(kinds, type).toContain('statutory');
  }
});

test('of events of other concepts nobody is told', () => {
  expect(toldOf('figure.recorded')).toBeUndefined();
  expect(toldOf('toString')).toBeUndefined();
});
