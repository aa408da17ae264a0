import { describe, expect, it } from 'vitest';
import { aDraft, aProcedure } from '../testing.ts';
import { text } from '../wording/text.ts';
import { formParts, partsBesideAspects, placesOf } from './form-parts.ts';

const metrics = [{ key: 'core-competitiveness/gross-output', title: text('集群总产值', 'Gross output'), unit: '亿元' }];
const bases = [text('白酒生产基地', 'Baijiu')];
const parts = formParts(aDraft(), { procedure: aProcedure(), bases, metrics });

describe('the parts of a form beside its figures', () => {
  it('are A, D, F and G, and each can be returned', () => {
    expect(parts.map(({ letter, key }) => `${letter} ${key}`)).toEqual([
      'A basics',
      'D roster',
      'F cultivation-plan',
      'G commitments',
    ]);
    const returnable = partsBesideAspects.map(({ key }) => key);
    expect(parts.every(({ key }) => returnable.includes(key))).toBe(true);
    expect(returnable).toContain('years');
  });

  it('ask for a target for each metric and year of the plan, from the year in which it was begun', () => {
    const places = [...placesOf(parts).keys()].filter((slot) => slot.includes(':targets:'));
    expect(places).toEqual(
      ['y2023', 'y2024', 'y2025'].map((year) => `cultivation-plan:targets:core-competitiveness/gross-output:${year}`),
    );
  });

  it('ask for a task by each of the six directions, and for promises', () => {
    const places = placesOf(parts);
    expect([...places.keys()].filter((slot) => slot.endsWith(':task'))).toHaveLength(6);
    expect(places.get('commitments:promises:-:true')?.field.kind).toBe('promise');
    expect(places.get('commitments:incidents:r20:kind')?.row).toBe('r20');
    expect(places.has('commitments:incidents:r21:kind')).toBe(false);
  });

  it('ask for an industrial base where the programme has a list of them', () => {
    const base = 'basics:cluster:-:industrial-base';
    expect(placesOf(parts).get(base)?.field.options).toEqual([{ value: '白酒生产基地', title: bases[0] }]);
    const none = formParts(aDraft(), { procedure: aProcedure(), bases: [], metrics });
    expect(placesOf(none).has(base)).toBe(false);
  });

  it('mark what says who somebody is', () => {
    const personal = [...placesOf(parts)].filter(([, { field }]) => field.personal).map(([slot]) => slot);
    expect(personal).toEqual(['basics:contact:-:name', 'basics:contact:-:post', 'basics:contact:-:telephone']);
  });
});
