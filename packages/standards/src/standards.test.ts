import type { Requirement, Standard } from '@qunxing/evaluation';
import { describe, expect, it } from 'vitest';
import { noNumber } from './edition.ts';
import { guizhou2023, national2022, standards, yunnan2023 } from './index.ts';

const signs = { 'at-least': '≥', 'more-than': '>', 'at-most': '≤', 'less-than': '<' } as const;

/**
 * What a requirement demands: an official threshold, a truth as `yes`, a level, an assumed value with its status; `unset`
 * where the text asks without a number, `?` where it is not known whether it asks, `dir` for a direction.
 */
const demand = ({ threshold, operator, force, group }: Requirement): string => {
  if (force === 'informative') return 'dir';
  const among = [...(force === 'soft' ? ['soft'] : []), ...(group === undefined ? [] : [group])];
  const said = () => {
    if (threshold.status === 'unset') return threshold.reason === noNumber ? 'unset' : '?';
    const { value, status } = threshold;
    const said =
      value.kind === 'number'
        ? `${signs[operator]} ${value.value} ${value.unit}`
        : value.kind === 'level'
          ? `level ${value.value}`
          : 'yes';
    return status === 'official' ? said : `${said} ${status}`;
  };
  return [said(), ...among].join(', ');
};

const demanded = ({ requirements }: Standard, metric: string): string => {
  const demands = requirements.filter((requirement) => requirement.metric === metric).map(demand);
  return [...new Set(demands)].join(' / ') || '–';
};

const table: readonly (readonly [metric: string, national: string, guizhou: string, yunnan: string])[] = [
  ['core-competitiveness/county-pillar', 'yes', 'yes', 'yes'],
  ['core-competitiveness/policy-compliance', 'yes', '?', 'yes'],
  ['core-competitiveness/niche-standing', 'level nation', 'level province, standing-or-brand', 'level province'],
  ['core-competitiveness/cluster-brand', 'yes', 'yes, standing-or-brand', 'yes'],
  ['core-competitiveness/land-area', '≤ 100 平方公里, soft', '?, soft', '≤ 100 平方公里, soft'],
  ['core-competitiveness/gross-output', '≥ 40 亿元', '?', '≥ 10 亿元'],
  ['core-competitiveness/sme-output-share', '≥ 70 %', '?', '≥ 50 %'],
  ['core-competitiveness/leading-industry-share', '> 70 %', '?', '> 60 %'],
  ['core-competitiveness/output-growth', '> 10 %/年', '?', '> 3 %/年'],
  ['sme-gradient/champions', '≥ 1 家, gradient', '?', '≥ 1 家, gradient'],
  ['sme-gradient/specialised', '≥ 10 家, gradient', '?', '≥ 3 家, gradient'],
  ['sme-gradient/premium-share', '–', '–', '–'],
  ['supply-chain/collaboration', '?', 'level met', 'level met'],
  ['supply-chain/sharing', '?', '?', '≥ 1 项 provisional'],
  ['supply-chain/key-link-capacity', '?', 'level met', 'level met'],
  ['supply-chain/local-supply-rate', '–', '–', '–'],
  ['innovation/rd-growth', '?', '?', '> 5 %/年'],
  ['innovation/platforms', '?', '≥ 1 个 provisional', '≥ 1 个 provisional'],
  ['innovation/joint-projects', '?', '?', '≥ 1 项 provisional'],
  ['innovation/standards', '?', '–', '≥ 1 项 provisional'],
  ['innovation/invention-patents', '?', '–', '?'],
  ['digital/infrastructure', '?', 'level met', 'level met'],
  ['digital/platform-adoption', '?', '?', '≥ 10 %'],
  ['digital/software-adoption-rise', '?', '–', 'yes'],
  ['digital/diagnosis', '?', '?', '≥ 1 次 provisional'],
  ['digital/digital-level', '?', 'unset', '?'],
  ['green/energy-efficiency', '?', 'unset', '?'],
  ['green/water-efficiency', '?', 'unset', '?'],
  ['green/clean-energy', 'dir', 'dir', '?'],
  ['green/retrofits', 'dir', 'dir', '?'],
  ['green/green-factories', 'dir', 'dir', '?'],
  ['open-cooperation/partnerships', '?', '≥ 1 项 provisional', '?'],
  ['open-cooperation/exports', '?', '?', '?'],
  ['open-cooperation/risk-control', 'dir', 'dir', '?'],
  ['governance/operator', '?', '?', '?'],
  ['governance/public-services', '?', 'level met', '?'],
  ['governance/mechanism', 'dir', 'level met', '?'],
  ['governance/cultivation-plan', 'dir', 'dir', '?'],
];

describe('each edition asks what its source asks', () => {
  it.each(table)('%s: %s | %s | %s', (metric, ...asked) => {
    expect([national2022, guizhou2023, yunnan2023].map((standard) => demanded(standard, metric))).toEqual(asked);
  });

  it('and nothing else', () => {
    const known = table.map(([metric]) => metric);
    const asked = standards.flatMap(({ requirements }) => requirements.map(({ metric }) => metric));
    expect(asked.filter((metric) => !known.includes(metric))).toEqual([]);
  });

  it('states no number of Guizhou’s own, since none was found', () => {
    const numbers = guizhou2023.requirements.filter(
      ({ threshold }) => threshold.status === 'official' && threshold.value.kind === 'number',
    );
    expect(numbers).toEqual([]);
  });
});

describe('every edition', () => {
  it.each(standards.map((standard) => [standard.id, standard] as const))('%s asks each thing once', (_, standard) => {
    const ids = standard.requirements.map((requirement) => requirement.id);
    expect(ids).toEqual([...new Set(ids)]);
    expect(standard.requirements.every(({ id, metric }) => id === metric || id.startsWith(`${metric}#`))).toBe(true);
  });

  it('gives each requirement the clause of its own aspect', () => {
    const clauses = national2022.requirements.map(({ metric, clause }) => `${metric.split('/')[0]} ${clause.en}`);
    expect(new Set(clauses).size).toBe(8);
    expect(clauses[0]).toBe('core-competitiveness Certification standard (1) core competitiveness');
    expect(clauses.at(-1)).toBe('governance Certification standard (8) governance and services');
  });
});
