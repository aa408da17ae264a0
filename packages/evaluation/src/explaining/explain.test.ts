import { describe, expect, it } from 'vitest';
import type { CaseInput } from '../case-input.ts';
import { evaluate } from '../judging/evaluate.ts';
import { aCase, aPlan, aRequirement, aRoster, assumed, given, number, outputs } from '../testing/trial.ts';
import { explain } from './explain.ts';

const growth = aRequirement('output-growth', given(number('10', '%/年')), { variant: assumed('cagr') });
const least = aRequirement('least-output', given(number('40', '亿元')), { parameters: { years: given('3') } });
const titled = aRequirement('titled', given(number('2', '家')), {
  parameters: { titles: assumed(['little-giant', 'specialised-sme']) },
});
const share = aRequirement('sme-share', given(number('70', '%')));
const brand = aRequirement('brand', given({ kind: 'truth' }));
const land = aRequirement('land-area', given(number('100', '平方公里')), { operator: 'at-most' });
const plan = aPlan(growth, least, titled, share, brand, land);
const input = aCase({
  figures: outputs('6750', '6975', '7905', '8959'),
  roster: { y2022: aRoster(['A', 'small', '68.4'], ['B', 'large', '31.6']) },
  titles: [{ code: 'A', title: 'little-giant', from: '2020-01-01' }],
  provenance: { 'trial/gross-output': { y2021: 'r-21', y2022: 'r-22' } },
});
const explained = (id: string) => {
  const explanation = explain(plan, input, id);
  if (explanation === undefined) throw new Error(id);
  return explanation;
};

describe('an explanation', () => {
  it('fills the numbers of the case into the formula', () => {
    const { formula, filled, value } = explained('trial/sme-share');
    expect(formula['zh-CN']).toBe(
      '企业产值合计（限企业规模为medium、small或micro，最近一年） ÷ 企业产值合计（最近一年） × 100%',
    );
    expect(filled?.['zh-CN']).toBe('68.4 万元 ÷ 100 万元 × 100% = 68.4 %');
    expect(value['zh-CN']).toBe('68.4 %');
  });
  it('says ≈ where digits were cut off', () => {
    expect(explained('trial/least-output').filled?.['zh-CN']).toBe(
      '最低（6,975 万元、7,905 万元、8,959 万元） ≈ 0.70 亿元',
    );
    expect(explained('trial/output-growth').filled?.en).toBe(
      '(CNY 89.59 million ÷ CNY 67.5 million)^(1/3) − 1 ≈ 9.9 % a year',
    );
  });
  it('shows the other variant when the two disagree about the verdict', () => {
    const { disagreeing, ruling, provisional } = explained('trial/output-growth');
    expect(ruling).toMatchObject({ text: { 'zh-CN': '复合年均增速' }, provenance: { status: 'provisional' } });
    expect(provisional).toBe(true);
    expect(disagreeing.map((other) => [other.variant, other.verdict.kind, other.value['zh-CN']])).toEqual([
      ['meanGrowth', 'met', '10.0 %/年'],
    ]);
  });
  it('names the figures it read with their revisions', () => {
    expect(explained('trial/least-output').figures).toEqual([
      {
        item: 'trial/gross-output',
        title: { 'zh-CN': '产值', en: 'output' },
        year: 2020,
        text: { 'zh-CN': '6,975 万元', en: 'CNY 69.75 million' },
      },
      {
        item: 'trial/gross-output',
        title: { 'zh-CN': '产值', en: 'output' },
        year: 2021,
        text: { 'zh-CN': '7,905 万元', en: 'CNY 79.05 million' },
        revision: 'r-21',
      },
      {
        item: 'trial/gross-output',
        title: { 'zh-CN': '产值', en: 'output' },
        year: 2022,
        text: { 'zh-CN': '8,959 万元', en: 'CNY 89.59 million' },
        revision: 'r-22',
      },
    ]);
  });
  it('shows parameters by their names, with where they come from', () => {
    expect(explained('trial/titled').parameters).toMatchObject([
      { text: { 'zh-CN': '小巨人、专精特新' }, provenance: { status: 'provisional' } },
    ]);
    expect(explained('trial/titled').filled?.['zh-CN']).toBe('1 家（名录共 2 家）');
  });
  it('does not say twice what one number comes to, and fills in nothing where nothing is known', () => {
    const filledOf = (id: string, figures: CaseInput['figures']) => explain(plan, aCase({ figures }), id)?.filled;
    expect(filledOf('trial/brand', { 'trial/brand': { once: true } })).toEqual({ 'zh-CN': '是', en: 'yes' });
    expect(filledOf('trial/land-area', { 'trial/land-area': { once: '26' } })?.['zh-CN']).toBe('26.0 平方公里');
    expect(filledOf('trial/sme-share', {})).toBeUndefined();
    expect(filledOf('trial/least-output', outputs('8959'))?.['zh-CN']).toBe('最低（缺数据、缺数据、8,959 万元）');
  });
  it('shows every part of the formula with its value and unit, down to the roster', () => {
    const { tree, columns } = explained('trial/sme-share');
    const [part] = tree.below;
    expect([tree.node, tree.unit, tree.cells[0]?.text['zh-CN']]).toEqual(['share', '%', '68.4 %']);
    expect([part?.node, part?.unit, part?.cells[0]?.text['zh-CN']]).toEqual(['latest', '万元', '68.4 万元']);
    expect(part?.below[0]?.below[1]?.rosters).toEqual([{ year: 2022, members: 2, known: 2, holding: 1 }]);
    expect(columns.map((column) => [column.item, column.members])).toEqual([
      ['roster', 2],
      ['trial/output', 2],
      ['trial/size', 2],
    ]);
  });
  it('agrees with the evaluation', () => {
    const results = evaluate(plan, input).criteria.flatMap((criterion) => criterion.requirements);
    for (const result of results) {
      const explanation = explained(result.requirement);
      expect(explanation.verdict).toEqual(result.verdict);
      expect(explanation.outcome).toEqual(result.outcome);
      expect(explanation.provisional).toBe(result.provisional);
      expect(explanation.disagreeing.map(({ variant, verdict }) => ({ variant, verdict }))).toEqual(
        result.disagreeing.map(({ variant, verdict }) => ({ variant, verdict })),
      );
    }
  });
  it('lists what is missing', () => {
    const { gaps, gapCount, sentence } = explain(plan, aCase(), 'trial/least-output') ?? explained('trial/titled');
    expect([gaps.length, gapCount, sentence.en]).toEqual([3, 3, 'Missing: output for 2020, 2021, 2022']);
  });
  it('is there for no requirement that the standard does not have', () => {
    expect(explain(plan, input, 'trial/nothing')).toBeUndefined();
  });
  it('is plain JSON', () => {
    for (const id of ['trial/output-growth', 'trial/sme-share']) {
      expect(JSON.parse(JSON.stringify(explained(id)))).toEqual(explained(id));
    }
  });
});
