import { createHash } from 'node:crypto';
import { canonicalJson } from '@qunxing/criterion';
import { evaluate, readCaseInput } from '@qunxing/evaluation';
import { guizhou, isDemonstrationCode, prefectures, readCreditCode } from '@qunxing/reference';
import { describe, expect, it } from 'vitest';
import { caseOf, demonstrationCases } from './case.ts';
import { demonstrationCluster, demonstrationClusters } from './cluster.ts';
import { exercise, exerciseItems, forty } from './testing.ts';

const hashOfFirst = (seed: number, count: number): string =>
  createHash('sha256')
    .update(canonicalJson([...demonstrationClusters({ seed, count })]))
    .digest('hex');

const codesOf = ({ enterprises }: (typeof forty)[number]) => enterprises.map(({ code }) => code);

describe('demonstration clusters', () => {
  it('are the same bytes for the same seed, whatever their number', () => {
    expect(hashOfFirst(2024, 5)).toBe('9c399baaee1fa74806cc93b1a54b23ee48501dbfb5316caf57dbfed6b41d300a');
    expect(demonstrationCluster(2024, 39)).toEqual(forty[39]);
  });

  it('are others for another seed', () => {
    expect(hashOfFirst(2025, 5)).not.toBe(hashOfFirst(2024, 5));
  });

  it('lie in all nine prefectures', () => {
    const parents = new Set(forty.map(({ counties }) => `${counties[0]?.code.slice(0, 4)}00`));
    expect([...parents].sort()).toEqual(prefectures(guizhou).map(({ code }) => code));
  });

  it('have 30 to 300 enterprises in each of four years', () => {
    for (const { rosters } of forty) {
      expect(Object.keys(rosters)).toEqual(['y2021', 'y2022', 'y2023', 'y2024']);
      for (const roster of Object.values(rosters)) {
        expect(roster?.codes.length).toBeGreaterThanOrEqual(30);
        expect(roster?.codes.length).toBeLessThanOrEqual(300);
      }
    }
  });

  it('are named as examples, their enterprises too', () => {
    const names = forty.flatMap(({ name, enterprises }) => [name, ...enterprises.map((enterprise) => enterprise.name)]);
    expect(names.every((name) => name.startsWith('示例'))).toBe(true);
    expect(forty[0]?.name).toBe('示例·云岩区航空零部件集群');
    expect(forty[0]?.enterprises[3]?.name).toBe('示例 云岩航空零件 0004 号厂');
  });

  it('have enterprises with well-formed codes that are never issued and never shared', () => {
    const codes = forty.flatMap(codesOf);
    expect(codes.every(isDemonstrationCode)).toBe(true);
    expect(new Set(codes).size).toBe(codes.length);
    expect(readCreditCode(codes[0] ?? '')).toMatchObject({ refused: { code: 'CREDIT_CODE_DEMONSTRATION_ONLY' } });
    expect(codesOf(demonstrationCluster(2024, 99_999)).every(isDemonstrationCode)).toBe(true);
  });

  it('can be read as cases whose every value fits its item', () => {
    for (const cluster of forty) expect(readCaseInput(caseOf(cluster), exerciseItems)).toHaveProperty('input');
  });

  it('have a figure for every item that a metric of the exercise reads, unless the scenario leaves it out', () => {
    for (const { scenario, figures, rosters } of forty) {
      if (scenario === 'awaits-judgement') continue;
      const known = new Set([...Object.keys(figures), ...Object.keys(rosters.y2024?.columns ?? {})]);
      expect(exerciseItems.filter(({ id }) => !known.has(id))).toEqual([]);
    }
  });

  it('know nothing of years after their last', () => {
    for (const { figures, rosters, titles, incidents } of forty) {
      const periods = [...Object.values(figures).flatMap((series) => Object.keys(series)), ...Object.keys(rosters)];
      expect(periods.every((period) => period <= 'y2024')).toBe(true);
      expect(titles.every(({ validFrom }) => validFrom <= '2024-12-31')).toBe(true);
      expect(incidents.every(({ date }) => date <= '2024-12-31')).toBe(true);
    }
  });

  it('have one size and miss nothing when a measurement asks for it', () => {
    const order = { seed: 2024, count: 3, enterprises: 300, scenario: 'ordinary' } as const;
    const cases = [...demonstrationCases(order)];
    expect(cases.map(({ roster }) => roster.y2024?.codes.length)).toEqual([300, 300, 300]);
    for (const input of cases) {
      const { known, needed } = evaluate(exercise, input).coverage;
      expect(known).toBe(needed);
    }
  });
});
