import type { EnterpriseRow } from '@qunxing/database';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { Division } from '../division/division.ts';
import { Title } from './title.ts';

/** An enterprise by name; what else is read of it comes along or is read when asked for. */
export type EnterpriseShape = Pick<EnterpriseRow, 'id' | 'creditCode' | 'name'> & Partial<EnterpriseRow>;

/** An enterprise with everything that a register reads of it. */
export const fullEnterprise = async (shape: EnterpriseShape, { load }: Context): Promise<EnterpriseRow> => {
  const row = await load.enterprise.load(shape.id);
  if (row === null) throw new Error(`the enterprise ${shape.id} is named and not stored`);
  return row;
};

/** A member of clusters. */
export const Enterprise = builder.objectRef<EnterpriseShape>('Enterprise');

builder.node(Enterprise, {
  description: 'An enterprise (企业), known by its unified social credit code.',
  id: { resolve: ({ id }) => id },
  loadMany: (ids, { load }) => Promise.all(ids.map((id) => load.enterprise.load(id))),
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Its name.' }),
    code: t.exposeString('creditCode', { description: 'Unified social credit code (GB 32100-2015).' }),
    county: t.field({
      type: Division,
      nullable: true,
      description: 'The county where it is registered.',
      resolve: async (shape, _args, context) => {
        const code =
          shape.countyCode === undefined ? (await fullEnterprise(shape, context)).countyCode : shape.countyCode;
        return (code === null ? undefined : context.gateway.divisions.byCode.get(code)) ?? null;
      },
    }),
    industryCode: t.string({
      nullable: true,
      description: 'GB/T 4754-2017 code.',
      resolve: async (shape, _args, context) =>
        shape.industryCode === undefined ? (await fullEnterprise(shape, context)).industryCode : shape.industryCode,
    }),
    demonstration: t.boolean({
      description: 'Whether it is invented: 示例数据.',
      resolve: async (shape, _args, context) =>
        shape.demonstration ?? (await fullEnterprise(shape, context)).demonstration,
    }),
    titles: t.field({
      type: [Title],
      description: 'Titles that it holds or held.',
      complexity: { field: 1, multiplier: 3 },
      resolve: async (shape, _args, context) => shape.titles ?? (await fullEnterprise(shape, context)).titles,
    }),
  }),
});
