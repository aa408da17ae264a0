import type { SpotCheckRefusal } from '../spot-check/spot-check-refusal.ts';
import { listSentences } from './list-sentences.ts';
import type { Sentences } from './sentences.ts';
import { text } from './text.ts';
import { verificationSentences } from './verification-sentences.ts';

/** Why an act on a spot check is refused. */
export const spotCheckSentences: Sentences<SpotCheckRefusal> = {
  ...listSentences,
  ...verificationSentences,
  SPOT_CHECK_SEED_MISSING: () =>
    text(
      '抽查缺少随机种子，结果无法复核。请填写种子（如当日公开的号码）后再抽取。',
      'The draw has no seed, so nobody could repeat it. Enter one, such as a number made public that day.',
    ),
  SPOT_CHECK_COUNT_WRONG: ({ count, candidates }) =>
    text(
      `抽查数量应在 1 至 ${candidates} 之间，现填 ${count}。请更正。`,
      `Between 1 and ${candidates} can be drawn, not ${count}. Correct the number.`,
    ),
  SPOT_CHECK_RISK_WRONG: ({ application, risk }, names) => {
    const { 'zh-CN': zh, en } = names.application(application);
    return text(
      `“${zh}”的风险权重应为不小于 1 的整数，现填 ${risk}。请更正。`,
      `The risk of “${en}” is a whole number of at least 1, not ${risk}. Correct it.`,
    );
  },
  SPOT_CHECK_RISK_UNEXPLAINED: ({ application }, names) => {
    const { 'zh-CN': zh, en } = names.application(application);
    return text(
      `“${zh}”的风险权重大于 1，但未说明理由。请补充理由。`,
      `The risk of “${en}” weighs more than 1 without a reason. Add the reason.`,
    );
  },
  SPOT_CHECK_RECORDED: ({ application }, names) => {
    const { 'zh-CN': zh, en } = names.application(application);
    return text(
      `“${zh}”的抽查已记录为与申报相符，不能重复记录。请继续其他抽查对象。`,
      `“${en}” was found as reported already. Go on with the others that were drawn.`,
    );
  },
};
