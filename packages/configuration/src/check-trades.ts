import { readIndustryCode } from '@qunxing/reference';
import type { Province } from '@qunxing/standards';
import { type Problem, repeatedIn } from './problem.ts';

const place = 'province/demonstrationTrades';

/** What is wrong with the trades of invented clusters: a name twice, or an industry that GB/T 4754 does not have. */
export const checkTrades = ({ demonstrationTrades: trades = [] }: Province): readonly Problem[] => [
  ...repeatedIn(
    place,
    trades.map(({ name }) => name),
  ),
  ...trades.flatMap(({ name, industryCode }): readonly Problem[] => {
    const read = readIndustryCode(industryCode);
    if (!('refused' in read)) return [];
    const { 'zh-CN': zh, en } = read.refused.message;
    return [[`${place}/${name}/industryCode`, zh, en]];
  }),
];
