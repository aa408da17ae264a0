import { titleKinds } from '@qunxing/cluster-profile';
import type { EnterpriseFilter as Filter } from '@qunxing/database';
import { yearEnd } from '@qunxing/evaluation';
import { z } from 'zod';
import { builder } from '../builder.ts';
import { beijingDay } from '../calendar/beijing.ts';
import type { Context } from '../context.ts';
import type { Divisions } from '../division/divisions.ts';
import { wrongInput } from '../mistake/mistake.ts';
import { ownId } from '../node-id.ts';

/** Which enterprises are meant. */
export const EnterpriseFilter = builder.inputType('EnterpriseFilter', {
  description: 'Which enterprises are meant. What is absent does not narrow.',
  fields: (t) => ({
    search: t.string({ description: 'Part of the name or the credit code.', validate: z.string().max(100) }),
    county: t.string({ description: 'Code of the county where it is registered.' }),
    cluster: t.id({ description: 'Id of a cluster whose latest roster it is in, or whose roster of `year`.' }),
    year: t.int({
      description: 'With `cluster`: the year of the roster.',
      validate: z.number().int().min(1900).max(2100),
    }),
    title: t.string({
      description:
        'Kind of a title, e.g. `little-giant`, or `any`: it is valid today; with `cluster`, on the last day of the year of the roster.',
    }),
  }),
});

const anyTitle = 'any';
const kinds = titleKinds.map(({ id }) => id);

const knownTitles = (title: string | null | undefined): readonly string[] | undefined => {
  if (!title) return undefined;
  if (title === anyTitle) return kinds;
  if (kinds.some((kind) => kind === title)) return [title];
  const known = [anyTitle, ...kinds].join(', ');
  throw wrongInput(
    'filter.title',
    `没有称号“${title}”，可用：${known}。`,
    `no title is called “${title}”; there are ${known}.`,
  );
};

const knownCounty = (code: string | null | undefined, { byCode }: Divisions): string | undefined => {
  if (!code || byCode.has(code)) return code || undefined;
  throw wrongInput('filter.county', `没有代码为“${code}”的行政区划。`, `no division has the code “${code}”.`);
};

/** The filter as the store takes it; a mistake that names the argument when a code, key or id is none. */
export const enterpriseFilter = async (
  given: typeof EnterpriseFilter.$inferInput | null | undefined,
  { gateway, load, now }: Pick<Context, 'gateway' | 'load' | 'now'>,
): Promise<Filter> => {
  const { search, county, cluster: id, year: asked, title } = given ?? {};
  const filter = {
    search: search?.trim() || undefined,
    county: knownCounty(county, gateway.divisions),
    titles: knownTitles(title),
  };
  if (!id) {
    if (asked) throw wrongInput('filter.year', '须与 filter.cluster 一起使用。', 'is used with filter.cluster only.');
    return { ...filter, on: beijingDay(now()) };
  }
  const cluster = ownId('Cluster', id, 'filter.cluster');
  const year = asked ?? (await load.part('rosterYears', cluster)).at(-1)?.year;
  return { ...filter, cluster, year, on: year === undefined ? undefined : yearEnd(year) };
};
