import { expect, it } from 'vitest';
import { unfitOnCi } from './installed-node.ts';

it.each([
  ['an older Node.js on CI', { major: 20 }, 'true', undefined],
  ['the product’s major on CI', { major: 24 }, 'true', 'there is Node.js 24'],
  ['a newer one on CI', { major: 25 }, '1', 'there is Node.js 25'],
  ['none on CI', undefined, 'true', 'there is none'],
  ['none where somebody watches', undefined, undefined, undefined],
  ['none where CI is off', undefined, 'false', undefined],
])('%s', (_, machine, CI, reason) => {
  const unfit = unfitOnCi(machine, { CI });
  if (reason === undefined) expect(unfit).toBeUndefined();
  else expect(unfit).toContain(reason);
});
