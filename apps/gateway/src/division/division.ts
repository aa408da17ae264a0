import { divisionInForce } from '@qunxing/reference';
import { builder } from '../builder.ts';
import type { ShownDivision } from './divisions.ts';

/** The levels of divisions. */
export const DivisionLevel = builder.enumType('DivisionLevel', {
  description: 'The three levels of divisions that the programme works with, and the nation above them.',
  values: {
    nation: { description: '全国: totals are compared with.' },
    province: { description: '省: it certifies.' },
    prefecture: { description: '市（州）: it accepts, verifies and recommends.' },
    county: { description: '县（市、区）: it applies.' },
  },
});

/** A division of GB/T 2260. */
export const Division = builder.objectRef<ShownDivision>('Division');

Division.implement({
  description: 'An administrative division (行政区划, GB/T 2260) during one span of validity.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Six-digit code of GB/T 2260.' }),
    name: t.exposeString('name', { description: 'Full legal name, e.g. 玉屏侗族自治县.' }),
    shortName: t.exposeString('shortName', { description: 'Name for maps and charts, e.g. 玉屏.' }),
    english: t.exposeString('english', { description: 'Transliteration for reading; it has no legal standing.' }),
    level: t.expose('level', { type: DivisionLevel, description: 'Its level.' }),
    parent: t.field({
      type: Division,
      nullable: true,
      description: 'The division above; null for a province.',
      resolve: ({ parent }, _args, { gateway }) =>
        (parent === null ? undefined : gateway.divisions.byCode.get(parent)) ?? null,
    }),
    validFrom: t.expose('validFrom', {
      type: 'Date',
      nullable: true,
      description: 'First day it is valid, where recorded.',
    }),
    validTo: t.expose('validTo', {
      type: 'Date',
      nullable: true,
      description: 'Last day it is valid; null while in force.',
    }),
    successor: t.field({
      type: Division,
      nullable: true,
      description: 'The division in force that took its place; null while it is in force itself.',
      resolve: ({ code, validTo }, _args, { gateway }) => {
        if (validTo === null) return null;
        const now = divisionInForce(gateway.divisions.register, code);
        return 'division' in now ? now.division : null;
      },
    }),
    longitude: t.float({
      nullable: true,
      description: 'Longitude of a point inside, in degrees, for labels.',
      resolve: ({ point }) => point?.[0] ?? null,
    }),
    latitude: t.float({
      nullable: true,
      description: 'Latitude of a point inside, in degrees, for labels.',
      resolve: ({ point }) => point?.[1] ?? null,
    }),
    source: t.string({
      nullable: true,
      description: 'Document behind the dates of validity, where there is one.',
      resolve: ({ validity }) => validity?.source['zh-CN'] ?? null,
    }),
  }),
});
