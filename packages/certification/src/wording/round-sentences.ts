import type { RoundRefusal } from '../round/round-open.ts';
import type { Sentences } from './sentences.ts';
import { inARow, text } from './text.ts';
import { undecidedTitle } from './undecided-title.ts';

/** Why a round takes nothing in. */
export const roundSentences: Sentences<RoundRefusal> = {
  ROUND_WITHOUT_WINDOW: ({ round }, names) => {
    const { 'zh-CN': zh, en } = names.round(round);
    return text(
      `“${zh}”尚未录入申报起止日期，暂不接收申报。请由省工信厅按年度通知录入。`,
      `“${en}” has no window yet, so nothing can be handed in. The provincial department enters it from the yearly notice.`,
    );
  },
  ROUND_NOT_YET_OPEN: ({ round, opensOn }, names) => {
    const { 'zh-CN': zh, en } = names.round(round);
    return text(
      `“${zh}”自 ${opensOn} 起受理申报，请届时再办。`,
      `“${en}” opens on ${opensOn}. Come back on that day or after it.`,
    );
  },
  ROUND_CLOSED: ({ round, closedOn }, names) => {
    const { 'zh-CN': zh, en } = names.round(round);
    return text(
      `“${zh}”已于 ${closedOn} 截止，不能再提交。请等候下一批次；截止前已提交、被退回补正的申报仍可提交。`,
      `“${en}” closed on ${closedOn}. Wait for the next round; what was handed in before and returned for correction may still come back.`,
    );
  },
  ROUND_UNDECIDED: ({ round, undecided }, names) => {
    const { 'zh-CN': zh, en } = names.round(round);
    const open = inARow(undecided.map((one) => undecidedTitle(one, names)));
    return text(
      `“${zh}”尚有未按正式文件录入的内容，不能办理申报：${open['zh-CN']}。请由省工信厅按文件录入并注明条款。`,
      `“${en}” rests on values that no official document settles: ${open.en}. The provincial department enters them with their clause.`,
    );
  },
  ROUND_FOR_EXERCISE: ({ exercise }) =>
    exercise
      ? text(
          '该批次仅供演练，只能申报示例集群。请改选示例集群，或选择正式批次。',
          'This round is an exercise and takes demonstration clusters only. Choose one of those, or a real round.',
        )
      : text(
          '示例集群不能参加正式批次。请选择演练批次。',
          'A demonstration cluster cannot take part in a real round. Choose a round for exercise.',
        ),
};
