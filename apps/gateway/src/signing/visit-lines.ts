import type { Check, SignedLine } from '@qunxing/certification';
import type { Localized } from '@qunxing/criterion';
import { type FormPartShape, partNamed } from '../application/form-part.ts';
import { text } from '../start/say.ts';
import { line } from './lines.ts';

/** What was recorded of a visit on site. */
interface Visit {
  readonly visitedOn: string;
  readonly checks: readonly Check[];
  readonly opinion: string;
}

const results = {
  'as-reported': text('与申报一致', 'as reported'),
  differs: text('与申报不符', 'differs'),
} as const;

/** What was found, in words, with how many photos show it. */
const saidOf = ({ result, comment }: Pick<Check, 'result' | 'comment'>, photos = 0): Localized => {
  const said = results[result];
  const named = comment === '' ? said : text(`${said['zh-CN']}：${comment}`, `${said.en}: ${comment}`);
  return photos === 0 ? named : text(`${named['zh-CN']}（照片 ${photos} 张）`, `${named.en} (${photos} photos)`);
};

/** What is signed of a visit on site: of which cluster, when, what was seen part by part, and the conclusion. */
export const visitLines = (
  {
    cluster,
    parts,
    itemTitle,
  }: {
    readonly cluster: string;
    readonly parts: readonly FormPartShape[];
    readonly itemTitle: (item: string) => Localized;
  },
  { visitedOn, checks, opinion }: Visit,
  figures: string | undefined,
): readonly SignedLine[] => [
  line(text('集群及所核查的申报数据', 'Cluster, and the figures that were verified'), cluster, figures),
  line(text('核查日期', 'Day of the visit'), visitedOn),
  ...checks.flatMap(({ part, items = [], ...seen }) => [
    line(partNamed(parts, part).title, saidOf(seen)),
    ...items.map(({ item, photos, ...one }) => line(itemTitle(item), saidOf(one, photos.length))),
  ]),
  line(text('核查结论', 'Conclusion'), opinion),
];
