import type { Localized } from '@qunxing/criterion';
import type { PublishedFigure } from './published-figure.ts';
import { exactnesses } from './remarks.ts';

/** The figure proposed for use among those that fit one item of one cluster for one year. */
export interface ProposedChoice {
  readonly cluster: string;
  readonly item: string;
  /** Key of the year, e.g. `y2022`. */
  readonly period: string;
  /** Line of the figure in use; the others stay beside it. */
  readonly line: number;
  /** Its value in the item's own unit. */
  readonly value: string;
  /** Lines of all figures that fit, in the order of the file. */
  readonly contenders: readonly number[];
  /** Whether the contenders differ in value. */
  readonly differ: boolean;
  readonly reason: Localized;
}

type Fitted = PublishedFigure & { readonly fit: { readonly item: string; readonly value: string } };

const isFitted = (figure: PublishedFigure): figure is Fitted => 'item' in figure.fit;

const digits = ({ value }: PublishedFigure): number => value.replace(/\D/g, '').replace(/^0+/, '').length;

/** The rules in their order: the first on which two figures differ decides. Smaller comes first. */
const rules: readonly { readonly rank: (figure: Fitted) => number; readonly because: Localized }[] = [
  {
    rank: ({ yearInferred }) => (yearInferred ? 1 : 0),
    because: { 'zh-CN': '来源写明了年份', en: 'its source states the year' },
  },
  {
    rank: ({ exactness }) => exactnesses.indexOf(exactness),
    because: {
      'zh-CN': '没有“近”“超过”“约”等限定，或限定最少',
      en: 'it is stated without, or with less of, “nearly”, “more than” or “about”',
    },
  },
  {
    rank: (figure) => -digits(figure),
    because: { 'zh-CN': '有效数字最多', en: 'it has the most digits' },
  },
  {
    rank: ({ line }) => line,
    because: { 'zh-CN': '各来源同样确切，取文件中最先列出的', en: 'all are equally exact and it is listed first' },
  },
];

const inferredYear: Localized = {
  'zh-CN': '年份由资料整理者推断，来源未写明。',
  en: ' Its year was inferred by the editor; the source does not state it.',
};

const why = (chosen: Fitted, zh: string, en: string): { readonly chosen: Fitted; readonly reason: Localized } => ({
  chosen,
  reason: chosen.yearInferred ? { 'zh-CN': zh + inferredYear['zh-CN'], en: en + inferredYear.en } : { 'zh-CN': zh, en },
});

const choose = (contenders: readonly Fitted[]): ReturnType<typeof why> | undefined => {
  const [only, ...others] = contenders;
  if (only !== undefined && others.length === 0)
    return why(only, '唯一符合口径的公开数据。', 'The only published figure on this basis.');
  let remaining = contenders;
  for (const { rank, because } of rules) {
    const best = Math.min(...remaining.map(rank));
    remaining = remaining.filter((figure) => rank(figure) === best);
    const [chosen, ...ties] = remaining;
    if (chosen !== undefined && ties.length === 0) {
      return why(
        chosen,
        `${contenders.length} 个来源中采用第 ${chosen.line} 行：${because['zh-CN']}。`,
        `Of ${contenders.length} sources, line ${chosen.line} is used: ${because.en}.`,
      );
    }
  }
  return undefined;
};

/**
 * Proposes one figure for each item, cluster and year that published figures fit. The rule is fixed: a stated year
 * before an inferred one, then the more exact statement, then more digits, then the first in the file. An officer
 * may choose otherwise.
 */
export const proposeChoices = (figures: readonly PublishedFigure[]): readonly ProposedChoice[] => {
  const groups = Map.groupBy(figures.filter(isFitted), ({ cluster, fit, period }) =>
    JSON.stringify([cluster, fit.item, period.key]),
  );
  return [...groups.values()].flatMap((contenders) => {
    const found = choose(contenders);
    if (found === undefined) return [];
    const { chosen, reason } = found;
    return {
      cluster: chosen.cluster,
      item: chosen.fit.item,
      period: chosen.period.key,
      line: chosen.line,
      value: chosen.fit.value,
      contenders: contenders.map(({ line }) => line),
      differ: new Set(contenders.map(({ fit }) => fit.value)).size > 1,
      reason,
    };
  });
};
