import type { RecommendationRefusal } from '../recommendation-list/recommendation-refusal.ts';
import { listSentences } from './list-sentences.ts';
import { roundSentences } from './round-sentences.ts';
import type { Sentences } from './sentences.ts';
import { inARow, text } from './text.ts';

/** Why an act on a recommendation list is refused. */
export const recommendationSentences: Sentences<RecommendationRefusal> = {
  ...listSentences,
  ...roundSentences,
  RECOMMENDATION_LIST_EXISTS: () =>
    text(
      '本市（州）在本批次已有推荐汇总表。请打开已有的推荐汇总表继续办理。',
      'The prefecture has a recommendation list for this round already. Open that one and go on with it.',
    ),
  RECOMMENDATION_QUOTA_EXHAUSTED: ({ quota }) =>
    text(
      `本市（州）本批次最多推荐 ${quota} 个，名额已用完。如需推荐该集群，请先移出一个已列入的集群。`,
      `A prefecture recommends at most ${quota} in this round, and all places are taken. To recommend this one, take another off the list first.`,
    ),
  RECOMMENDATION_TOO_FEW: ({ least, members }) =>
    text(
      `本批次每个市（州）至少推荐 ${least} 个，目前只有 ${members} 个。请补充后再报送。`,
      `A prefecture recommends at least ${least} in this round; there are ${members}. Add more before sending the list.`,
    ),
  RECOMMENDATION_NICHE_MISSING: ({ application }, names) => {
    const { 'zh-CN': zh, en } = names.application(application);
    return text(
      `“${zh}”未填写细分领域。请填写后再推荐。`,
      `“${en}” has no niche. Enter it before recommending the cluster.`,
    );
  },
  RECOMMENDATION_NICHE_TAKEN: ({ niche, by }, names) => {
    const { 'zh-CN': zh, en } = names.application(by);
    return text(
      `细分领域“${niche}”已由“${zh}”占用，同一细分领域只推荐一个。请择优推荐；依文件可以放宽的，请填写依据和理由。`,
      `The niche “${niche}” is taken by “${en}”, and one niche has one cluster. Recommend the better one; if a document relaxes the rule, give it and the reason.`,
    );
  },
  RECOMMENDATION_RELAXATION_UNDOCUMENTED: ({ application }, names) => {
    const { 'zh-CN': zh, en } = names.application(application);
    return text(
      `放宽“${zh}”的细分领域限制须写明理由和依据文件。请补齐后再推荐。`,
      `To relax the rule of niches for “${en}”, give the reason and the document that allows it.`,
    );
  },
  RECOMMENDATION_RANKING_INCOMPLETE: ({ missing }, names) => {
    const { 'zh-CN': zh, en } = inARow(missing.map(names.application));
    return text(
      `排序中缺少：${zh}。请将名单中的集群全部排序。`,
      `The order leaves out: ${en}. Put every cluster of the list in order.`,
    );
  },
};
