import type { DeliberationRefusal } from '../deliberation/deliberation-refusal.ts';
import { listSentences } from './list-sentences.ts';
import type { Sentences } from './sentences.ts';
import { inARow, text } from './text.ts';

/** Why an act in a meeting is refused. */
export const deliberationSentences: Sentences<DeliberationRefusal> = {
  ...listSentences,
  MEETING_WITHOUT_QUORUM: ({ quorum, present }) =>
    text(
      `到会 ${present} 人，未达到法定人数 ${quorum} 人，不能审议。请补充参会人员或另行召集。`,
      `${present} are present and the quorum is ${quorum}, so the meeting cannot decide. Add who is present, or convene it another day.`,
    ),
  MEETING_VOTES_DIFFER: ({ present, votes }) =>
    text(
      `赞成、反对、弃权合计 ${votes} 票，与到会 ${present} 人不符。请核对票数。`,
      `The votes add up to ${votes}, and ${present} are present. Check the votes.`,
    ),
  MEETING_RESOLVED: ({ application }, names) => {
    const { 'zh-CN': zh, en } = names.application(application);
    return text(
      `“${zh}”已表决，不能重复表决。请继续其他议题。`,
      `The meeting has voted on “${en}”. Go on with the others.`,
    );
  },
  MEETING_UNRESOLVED: ({ applications }, names) => {
    const { 'zh-CN': zh, en } = inARow(applications.map(names.application));
    return text(
      `以下集群尚未表决：${zh}。请逐一表决后再办结会议。`,
      `The meeting has not voted on ${en}. Vote on each before closing it.`,
    );
  },
  MEETING_WITHOUT_MINUTES: () =>
    text('会议缺少会议纪要。请上传纪要后办结。', 'The meeting has no minutes. Add them, then close it.'),
  MEETING_NICHE_TAKEN: ({ niche, by }, names) => {
    const { 'zh-CN': zh, en } = names.application(by);
    return text(
      `细分领域“${niche}”已由“${zh}”入选，同一细分领域只认定一个。依文件可以放宽的，请填写依据和理由。`,
      `“${en}” of the niche “${niche}” was selected, and one niche has one cluster. If a document relaxes the rule, give it and the reason.`,
    );
  },
};
