import { divisionAt, isInForce } from '@qunxing/reference';
import { builder } from '../builder.ts';
import { wrongInput } from '../mistake/mistake.ts';
import { Division, DivisionLevel } from './division.ts';
import { nation } from './divisions.ts';
import { Zone } from './zone.ts';

builder.queryField('divisions', (t) =>
  t.field({
    type: [Division],
    description: 'Divisions of the province in force on a day, by code.',
    complexity: { field: 1, multiplier: 100 },
    args: {
      level: t.arg({ type: DivisionLevel, description: 'Only divisions of this level.' }),
      parent: t.arg.string({ description: 'Only divisions directly below the one with this code.' }),
      at: t.arg({ type: 'Date', description: 'The day; without it, the day of the list that ships with the product.' }),
    },
    resolve: (_parent, { level, parent, at }, { gateway: { divisions } }) => {
      const { register, byCode, all } = divisions;
      if (parent && !byCode.has(parent))
        throw wrongInput('parent', `没有代码为 ${parent} 的行政区划。`, `no division has the code ${parent}.`);
      const covered = at ? divisionAt(register, register.province, at) : undefined;
      if (covered && 'refused' in covered)
        throw wrongInput('at', covered.refused.message['zh-CN'], covered.refused.message.en);
      return all.filter(
        (division) =>
          isInForce(division, at ?? register.asOf) &&
          (!level || division.level === level) &&
          (!parent || division.parent === parent),
      );
    },
  }),
);

builder.queryField('division', (t) =>
  t.field({
    type: Division,
    nullable: true,
    description: 'One division by its code, `000000` being the nation; null when there is none.',
    args: { code: t.arg.string({ required: true, description: 'Six-digit code of GB/T 2260.' }) },
    resolve: (_parent, { code }, { gateway: { divisions } }) =>
      code === nation.code ? nation : (divisions.byCode.get(code) ?? null),
  }),
);

builder.queryField('zones', (t) =>
  t.field({
    type: [Zone],
    description: 'Functional zones (功能区) in which clusters lie.',
    resolve: (_parent, _args, { gateway }) => gateway.divisions.register.zones,
  }),
);
