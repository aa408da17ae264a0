import type { Localized } from '@qunxing/criterion';
import type { Conflict, PanelRefusal } from '../expert-panel/panel-refusal.ts';
import { listSentences } from './list-sentences.ts';
import type { Names } from './names.ts';
import type { Sentences } from './sentences.ts';
import { inARow, text } from './text.ts';

const conflictText = (conflict: Conflict, names: Names): Localized => {
  switch (conflict.because) {
    case 'county': {
      const { 'zh-CN': zh, en } = names.division(conflict.of);
      return text(`来自集群所在的${zh}`, `is from ${en}, where the cluster is`);
    }
    case 'employer':
      return text(`任职于集群内企业（${conflict.of}）`, `is employed by an enterprise of the cluster (${conflict.of})`);
    case 'took-part':
      return text('经办过该申报', 'took part in this application');
    default:
      return conflict satisfies never;
  }
};

/** Why an act on a panel of experts is refused. */
export const panelSentences: Sentences<PanelRefusal> = {
  ...listSentences,
  EXPERT_CONFLICTED: ({ expert, conflict }, names) => {
    const [who, why] = [names.person(expert), conflictText(conflict, names)];
    return text(
      `${who['zh-CN']}${why['zh-CN']}，应当回避。请另选专家。`,
      `${who.en} ${why.en} and must not judge it. Choose another expert.`,
    );
  },
  EXPERT_TWICE: ({ expert }, names) => {
    const { 'zh-CN': zh, en } = names.person(expert);
    return text(
      `${zh}已在本专家组或已回避，不能重复指派。请另选专家。`,
      `${en} is on this panel already, or has withdrawn from it. Choose another expert.`,
    );
  },
  EXPERT_NOT_ASSIGNED: () =>
    text(
      '该专家未被指派评审该申报，或已回避。请查看评审任务。',
      'This expert is not assigned to the application, or has withdrawn from it. Look at who is assigned.',
    ),
  EXPERT_HAS_JUDGED: () =>
    text(
      '该专家已提交评判，不能再改或回避。如确有错误，请联系省工信厅。',
      'The judgements of this expert were handed in and change no more. If something is wrong, tell the provincial department.',
    ),
  EXPERTS_TOO_FEW: ({ least, experts }) =>
    text(
      `至少需要 ${least} 名专家，目前 ${experts} 名。请增补专家。`,
      `At least ${least} experts are needed; there are ${experts}. Assign more.`,
    ),
  EXPERTS_OUTSTANDING: ({ experts }, names) => {
    const { 'zh-CN': zh, en } = inARow(experts.map(names.person));
    return text(
      `以下专家尚未提交评判：${zh}。请催办，或办理回避后另行指派。`,
      `These experts have not judged yet: ${en}. Remind them, or take them off the panel and assign others.`,
    );
  },
  EXPERTS_DIVERGE: ({ items }, names) => {
    const { 'zh-CN': zh, en } = inARow(items.map(names.item));
    return text(
      `两名专家对以下项目意见不一致：${zh}。请增派第三名专家。`,
      `The two experts differ about ${en}. Assign a third one.`,
    );
  },
  JUDGEMENTS_MISSING: ({ items }, names) => {
    const { 'zh-CN': zh, en } = inARow(items.map(names.item));
    return text(
      `以下项目尚未评判：${zh}。请逐项评判后提交。`,
      `Not judged yet: ${en}. Judge each of them, then hand in.`,
    );
  },
  JUDGEMENT_LEVEL_UNKNOWN: ({ item }, names) => {
    const { 'zh-CN': zh, en } = names.item(item);
    return text(
      `“${zh}”没有这一评判等级，或无须评判。请刷新页面后重新选择。`,
      `“${en}” has no such level, or is not to be judged. Reload the page and choose again.`,
    );
  },
  JUDGEMENT_WITHOUT_REASON: ({ item }, names) => {
    const { 'zh-CN': zh, en } = names.item(item);
    return text(`“${zh}”的评判未写理由。请填写理由。`, `The judgement of “${en}” has no reason. Write it down.`);
  },
  JUDGEMENT_COMBINATION_UNSET: () =>
    text(
      '办法尚未明确评判意见如何合成，不能汇总评审结果。请由省工信厅按文件录入。',
      'The procedure does not say how judgements combine, so the review cannot be concluded. The provincial department enters the rule.',
    ),
};
