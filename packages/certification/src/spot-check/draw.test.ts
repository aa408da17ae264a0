import { describe, expect, test } from 'vitest';
import { drawByRisk } from './draw.ts';

const weighed = (application: string, risk = 1) => ({ application, risk, reasons: risk > 1 ? ['首次申报'] : [] });
const ten = Array.from({ length: 10 }, (_, index) => weighed(`application-${index}`));

describe('the same seed', () => {
  // Worked out apart from this code, with Python's hashlib.
  test('draws the same applications, in whatever order they are named', () => {
    const drawn = drawByRisk('20230710', ten, 3);
    expect(drawn).toEqual(['application-0', 'application-5', 'application-8']);
    expect(drawByRisk('20230710', [...ten].reverse(), 3)).toEqual(drawn);
  });

  test('draws fewer of them as the first of more', () => {
    expect(drawByRisk('20230710', ten, 2)).toEqual(drawByRisk('20230710', ten, 5).slice(0, 2));
  });
});

test('another seed draws others', () => {
  expect(drawByRisk('20230711', ten, 3)).not.toEqual(drawByRisk('20230710', ten, 3));
});

test('nobody is drawn twice, and all are drawn when as many are asked for', () => {
  expect([...drawByRisk('seed', ten, 10)].sort()).toEqual(ten.map(({ application }) => application));
});

test('of many draws, three times the risk comes first about three times as often', () => {
  const firsts = Array.from(
    { length: 4000 },
    (_, seed) => drawByRisk(`${seed}`, [weighed('a', 3), weighed('b')], 1)[0],
  );
  const share = firsts.filter((first) => first === 'a').length / firsts.length;
  expect(share).toBeGreaterThan(0.72);
  expect(share).toBeLessThan(0.78);
});
