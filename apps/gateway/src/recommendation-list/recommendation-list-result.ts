import { actResult } from '../act/act-result.ts';
import { RecommendationList } from './recommendation-list.ts';

/** The result of every mutation of a recommendation list. */
export const RecommendationListResult = actResult(
  {
    concept: 'RecommendationList',
    field: 'list',
    title: { 'zh-CN': '推荐汇总表', en: 'recommendation list' },
    signed: true,
  },
  RecommendationList,
);
