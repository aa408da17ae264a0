import type { NominationRefusal } from '../nomination/nomination-refusal.ts';
import { listSentences } from './list-sentences.ts';
import type { Sentences } from './sentences.ts';
import { stageTitle } from './stage-title.ts';
import { text } from './text.ts';

/** Why a nomination is refused. */
export const nominationSentences: Sentences<NominationRefusal> = {
  ...listSentences,
  NOMINATION_CAP_EXCEEDED: ({ cap, nominees }) =>
    text(
      `国家通知限推荐 ${cap} 个，现选 ${nominees} 个。请减少后再报送。`,
      `The national notice takes ${cap} from a province, and ${nominees} are named. Leave some out.`,
    ),
  NOMINATION_NOT_SELECTED: ({ application, stage }, names) => {
    const { 'zh-CN': zh, en } = names.application(application);
    return text(
      `“${zh}”目前为“${stageTitle[stage]['zh-CN']}”，尚未审议入选或已终止，不能推荐至国家。请移出后再报送。`,
      `“${en}” is “${stageTitle[stage].en}” now: the meeting has not selected it, or it has ended. Leave it out.`,
    );
  },
  NOMINATION_WITHOUT_EVALUATION: ({ application }, names) => {
    const { 'zh-CN': zh, en } = names.application(application);
    return text(
      `“${zh}”缺少按国家标准的评价。请先按国家标准评价。`,
      `“${en}” was not evaluated under the national standard. Evaluate it first.`,
    );
  },
};
