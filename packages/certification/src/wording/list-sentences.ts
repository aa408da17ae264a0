import type { ListRefusal } from '../list/list-refusal.ts';
import { becauseOf } from './applicant-sentences.ts';
import { listTitle } from './list-title.ts';
import type { Sentences } from './sentences.ts';
import { stageTitle } from './stage-title.ts';
import { officeTitle, stepTitle } from './step-title.ts';
import { inARow, text } from './text.ts';

/** Why an act on a list is refused, whatever the list. */
export const listSentences: Sentences<ListRefusal> = {
  LIST_OTHER_OFFICE: ({ step, offices }) => {
    const [list, whose] = [listTitle(step), inARow([...new Set(offices)].map((office) => officeTitle[office]))];
    return offices.length === 0
      ? text(
          `办法没有“${stepTitle[step]['zh-CN']}”环节，或尚未明确其承办单位。请由省工信厅核对办法。`,
          `The procedure has no step “${stepTitle[step].en}”, or does not say who takes it. The provincial department checks the procedure.`,
        )
      : text(
          `${list['zh-CN']}由${whose['zh-CN']}办理。如您同时担任该职责，请先切换身份。`,
          `The ${list.en} is for the ${whose.en}. If you hold that role as well, change to it first.`,
        );
  },
  LIST_OTHER_DIVISION: ({ step, division }, names) => {
    const [list, whose] = [listTitle(step), names.division(division)];
    return text(
      `${list['zh-CN']}涉及${whose['zh-CN']}，不在您单位的管辖范围内。请由当地对应单位办理。`,
      `The ${list.en} concerns ${whose.en}, which is not within your division. The office there acts on it.`,
    );
  },
  LIST_CLOSED: ({ step }) =>
    text(
      `${listTitle(step)['zh-CN']}已报送或办结，不能再改。如确需更正，请另行发文说明。`,
      `The ${listTitle(step).en} was sent or closed and changes no more. If it has to be corrected, do so by a letter of its own.`,
    ),
  LIST_EMPTY: ({ step }) =>
    text(
      `${listTitle(step)['zh-CN']}中还没有集群。请先添加。`,
      `There is no cluster on the ${listTitle(step).en} yet. Add one first.`,
    ),
  LIST_NUMBER_MISSING: ({ step }) =>
    text(
      `${listTitle(step)['zh-CN']}缺少文号。请填写文号后再办。`,
      `The ${listTitle(step).en} has no document number. Enter it and try again.`,
    ),
  LIST_REASON_MISSING: ({ step }) =>
    text(
      `变更${listTitle(step)['zh-CN']}须写明理由。请填写后提交。`,
      `A change of the ${listTitle(step).en} needs a reason. Write it down and try again.`,
    ),
  MEMBER_UNKNOWN: ({ step, application }, names) => {
    const { 'zh-CN': zh, en } = names.application(application);
    return text(
      `“${zh}”不在${listTitle(step)['zh-CN']}中。请刷新页面后再办。`,
      `“${en}” is not on the ${listTitle(step).en}. Reload the page and go on from there.`,
    );
  },
  MEMBER_TWICE: ({ step, application }, names) => {
    const { 'zh-CN': zh, en } = names.application(application);
    return text(
      `“${zh}”已在${listTitle(step)['zh-CN']}中，不能重复列入。请删去重复的一项。`,
      `“${en}” is on the ${listTitle(step).en} already. Leave the second entry out.`,
    );
  },
  MEMBER_ELSEWHERE: ({ step, application }, names) => {
    const { 'zh-CN': zh, en } = names.application(application);
    return text(
      `“${zh}”已在另一份尚未办结的${listTitle(step)['zh-CN']}中，不能重复列入。请先办结那一份。`,
      `“${en}” is on another ${listTitle(step).en} that has not been closed. Close that one first.`,
    );
  },
  MEMBER_NOT_READY: ({ step, application, stage }, names) => {
    const { 'zh-CN': zh, en } = names.application(application);
    return text(
      `“${zh}”目前为“${stageTitle[stage]['zh-CN']}”，尚不能或不再办理“${stepTitle[step]['zh-CN']}”。请先完成前面的环节，或将其移出${listTitle(step)['zh-CN']}。`,
      `“${en}” is “${stageTitle[stage].en}” now, so “${stepTitle[step].en}” is not due for it. Finish the steps before, or take it off the ${listTitle(step).en}.`,
    );
  },
  MEMBER_NOT_ELIGIBLE: ({ step, application, on, problems }, names) => {
    const cluster = names.application(application);
    const named = problems.map(({ incident, why }) => {
      const { 'zh-CN': zh, en } = names.incident(incident);
      return text(`${zh}（${becauseOf[why]['zh-CN']}）`, `${en} (${becauseOf[why].en})`);
    });
    const { 'zh-CN': zh, en } = inARow(named);
    return text(
      `“${cluster['zh-CN']}”截至 ${on} 不符合申报条件，不能办理“${stepTitle[step]['zh-CN']}”：${zh}。请核对事件登记；登记有误的，由登记单位更正后再办。`,
      `“${cluster.en}” is not eligible on ${on}, so “${stepTitle[step].en}” is not possible: ${en}. Check the incident register; if an entry is wrong, whoever made it corrects it.`,
    );
  },
};
