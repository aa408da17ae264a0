import { expect, it } from 'vitest';
import { measurements } from '../benches.ts';
import { reasons } from './reasons.ts';

it.each(Object.entries(reasons))(
  'the reason for %s is one sentence about a measurement that there is',
  (figure, why) => {
    expect(measurements.map(({ name }) => name)).toContain(figure.split('/')[0]);
    expect(why).toMatch(/^[^\n]{40,}\.$/);
  },
);
