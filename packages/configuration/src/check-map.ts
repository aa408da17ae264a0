import type { DivisionRegister } from '@qunxing/reference';
import { readShape } from '@qunxing/shape';
import { z } from 'zod';
import { notThere, type Problem, repeatedIn } from './problem.ts';

const localized = z.looseObject({ 'zh-CN': z.string().min(1), en: z.string().min(1) });
const position = z.tuple([z.number(), z.number()]);
const ring = z.array(z.int()).min(1);
const properties = z.looseObject({ code: z.string().length(6), name: z.string().min(1), prefecture: z.string() });

// What a `DivisionMap` is; a file may hold more.
const shape = z.looseObject({
  province: z.string().length(6),
  label: localized,
  reviewNumber: z.string().nullable(),
  source: localized,
  caveat: localized,
  topology: z.looseObject({
    transform: z.looseObject({ scale: position, translate: position }),
    arcs: z.array(z.array(position).min(2)),
    objects: z.looseObject({
      counties: z.looseObject({
        geometries: z
          .array(
            z.discriminatedUnion('type', [
              z.looseObject({ type: z.literal('Polygon'), arcs: z.array(ring).min(1), properties }),
              z.looseObject({
                type: z.literal('MultiPolygon'),
                arcs: z.array(z.array(ring).min(1)).min(1),
                properties,
              }),
            ]),
          )
          .min(1),
      }),
    }),
  }),
});

const parsed = (text: string): { readonly json: unknown } | { readonly problem: Problem } => {
  try {
    return { json: JSON.parse(text) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { problem: ['', `不是 JSON（${reason}）。`, `is no JSON (${reason}).`] };
  }
};

/** What is wrong with the text of a map of counties: no `DivisionMap`, of another province, or with outlines of what is no county. */
export const checkMap = (text: string, { province, divisions }: DivisionRegister): readonly Problem[] => {
  const given = parsed(text);
  if ('problem' in given) return [given.problem];
  const read = readShape(shape, given.json);
  if ('issues' in read) return read.issues.map(({ place, zh, en }) => [place, zh, en]);
  const { topology, province: drawn } = read.value;
  if (drawn !== province) {
    return [['province', `应为 ${province}，而地图属于 ${drawn}。`, `must be ${province}; the map is of ${drawn}.`]];
  }
  const place = 'topology/objects/counties/geometries';
  const { geometries } = topology.objects.counties;
  const counties = new Set(divisions.filter(({ level }) => level === 'county').map(({ code }) => code));
  const codes = geometries.map((outline) => outline.properties.code);
  // An arc walked backward has the number ~n.
  const isArc = (number: number) => (number < 0 ? ~number : number) < topology.arcs.length;
  return [
    ...repeatedIn(place, codes),
    ...codes.filter((code) => !counties.has(code)).map((code) => notThere(place, code)),
    ...geometries.flatMap(({ arcs, properties: { code } }) =>
      [...new Set(arcs.flat(2))]
        .filter((number) => !isArc(number))
        .map((number) => notThere(`${place}/${code}/arcs`, String(number))),
    ),
  ];
};
