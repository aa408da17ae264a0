import { enterpriseOutput, sizeClass } from '@qunxing/cluster-profile';
import type { Role } from '@qunxing/database';
import { describe, expect, it } from 'vitest';
import { gapLines } from './gaps.ts';

const items = new Map([enterpriseOutput.item, sizeClass.item].map((item) => [item.id, item]));
const place = { divisionCode: '520324', prefectureCode: '520300', counties: [{ code: '520324' }] };
const gapsOf = (item: string) => ['91110000600037341L', '91520324MA6DL0XX01'].map((of) => ({ item, year: 2023, of }));

const named = (code: string) => ({ 'zh-CN': `某厂（${code}）`, en: `Some Works (${code})` });

const lines = (role: Role, divisionCode: string, item = enterpriseOutput.item.id) =>
  gapLines(gapsOf(item), items, { role, divisionCode }, place, named).map((line) => line['zh-CN']);

describe('an enterprise whose figure is missing', () => {
  it.each<[Role, string]>([
    ['county', '520324'],
    ['prefecture', '520300'],
    ['province', '520000'],
    ['auditor', '520000'],
  ])('is named to the %s of %s', (role, division) => {
    expect(lines(role, division)).toEqual([
      '某厂（91110000600037341L）：2023 年企业产值',
      '某厂（91520324MA6DL0XX01）：2023 年企业产值',
    ]);
  });

  it.each<[Role, string]>([
    ['county', '520325'],
    ['province', '110000'],
    ['expert', '520000'],
  ])('is numbered for the %s of %s, who may not see its figure', (role, division) => {
    expect(lines(role, division)).toEqual(['企业 1：2023 年企业产值', '企业 2：2023 年企业产值']);
  });

  it('is named to everybody where the figure is public', () => {
    expect(lines('expert', '520000', sizeClass.item.id)[0]).toMatch(/^某厂（91110000600037341L）：/);
  });
});
