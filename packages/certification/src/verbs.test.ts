import { expect, it } from 'vitest';
import { listVerbs } from './stage-table/stage-table.ts';
import { verbs } from './verbs.ts';
import { listVerbTitle } from './wording/list-verb-title.ts';
import { verbTitle } from './wording/verb-title.ts';

it('every verb that has a title or takes a step is there', () => {
  const known = [...Object.keys(verbTitle), ...Object.keys(listVerbTitle), ...Object.values(listVerbs)];
  expect(known.filter((verb) => !(verb in verbs))).toEqual([]);
});
