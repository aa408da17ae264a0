import { provinces } from '@qunxing/reference';
import type { Province } from '@qunxing/standards';
import { notThere, type Problem, repeatedIn } from './problem.ts';

const place = 'province/divisions';

/** The unit that everything else lies in: one of GB/T 2260, and the only one of its level. */
const root = ({ province, divisions }: Province['divisions']): readonly Problem[] => {
  if (!Object.hasOwn(provinces, province)) return [notThere(`${place}/province`, province)];
  return divisions.some(({ code, level, parent }) => code === province && level === 'province' && parent === null)
    ? []
    : [[`${place}/divisions`, `缺少省级单位 ${province}。`, `the province ${province} itself is missing.`]];
};

/** Codes that divisions, zones, neighborhoods, programmes and the demonstration name, and that are no division. */
const unknown = ({ divisions: register, programmes, demonstrationCounty }: Province): readonly Problem[] => {
  const known = new Set(register.divisions.map(({ code }) => code));
  const counties = new Set(register.divisions.filter(({ level }) => level === 'county').map(({ code }) => code));
  const named: readonly (readonly [place: string, code: string, among: ReadonlySet<string>])[] = [
    ...register.divisions.flatMap(({ code, parent, successor }) =>
      [parent, successor].flatMap((other) =>
        other === null ? [] : [[`${place}/divisions/${code}`, other, known] as const],
      ),
    ),
    ...register.zones.flatMap((zone) =>
      zone.counties.map(({ code }) => [`${place}/zones/${zone.id}`, code, counties] as const),
    ),
    ...register.adjacency.flatMap((pair) =>
      pair.counties.map((code) => [`${place}/adjacency/${pair.counties.join('-')}`, code, counties] as const),
    ),
    ...programmes.map(({ id, division }) => [`province/programmes/${id}/division`, division, known] as const),
    ...(demonstrationCounty === undefined
      ? []
      : [['province/demonstrationCounty', demonstrationCounty, counties] as const]),
  ];
  return named.filter(([, code, among]) => !among.has(code)).map(([where, code]) => notThere(where, code));
};

/** What is inconsistent in the divisions of a province: a missing root, a code twice, a code that leads nowhere. */
export const checkDivisions = (province: Province): readonly Problem[] => [
  ...root(province.divisions),
  ...repeatedIn(
    `${place}/divisions`,
    province.divisions.divisions.map(({ code }) => code),
  ),
  ...unknown(province),
];
