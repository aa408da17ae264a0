import { type ObjectionRefusal, refusalSentence } from '@qunxing/certification';
import type { Localized } from '@qunxing/criterion';
import type { Reason } from '@qunxing/shape';
import { namesOf } from '../application/names.ts';
import { type FileRefusal, fileSentence } from '../file-store/file-refusal.ts';
import type { Gateway } from '../gateway.ts';
import { text } from '../start/say.ts';

/** Why what somebody of the public hands in is not taken. */
export type LodgingRefusal =
  | ObjectionRefusal
  | { readonly code: 'LODGING_UNREADABLE' }
  | { readonly code: 'LODGING_FIELD_WRONG'; readonly field: string; readonly why: Reason }
  | { readonly code: 'LODGING_NOTICE_UNKNOWN' }
  | { readonly code: 'LODGING_TOO_MANY_FILES'; readonly most: number }
  | { readonly code: 'LODGING_FILE_REFUSED'; readonly file: string; readonly why: FileRefusal }
  | { readonly code: 'LODGING_KEY_TAKEN' }
  | { readonly code: 'LODGING_TOO_OFTEN' };

const fields: Readonly<Record<string, Localized>> = {
  name: text('姓名或单位名称', 'Name'),
  contact: text('联系方式', 'Contact'),
  grounds: text('事实和理由', 'Facts and grounds'),
  evidence: text('证明材料', 'Evidence'),
};

/** Why it is not taken and what to do, in the words of the office. */
export const lodgingSentence = (refusal: LodgingRefusal, gateway: Gateway): Localized => {
  switch (refusal.code) {
    case 'LODGING_UNREADABLE':
      return text(
        '提交的内容无法识别，请刷新页面后重新填写。',
        'What was sent cannot be understood; reload the page and fill it in again.',
      );
    case 'LODGING_FIELD_WRONG': {
      const { 'zh-CN': zh, en } = fields[refusal.field] ?? text(refusal.field, refusal.field);
      return text(`${zh}：${refusal.why.zh}`, `${en}: ${refusal.why.en}`);
    }
    case 'LODGING_NOTICE_UNKNOWN':
      return text(
        '没有这份公示。请从公示列表中打开公示后再提出异议。',
        'There is no such notice. Open one from the list of notices and object there.',
      );
    case 'MEMBER_UNKNOWN':
      return text(
        '所选集群不在这份公示名单中。请刷新页面，从名单中选择。',
        'That cluster is not on this notice. Reload the page and choose one of its list.',
      );
    case 'LODGING_TOO_MANY_FILES':
      return text(
        `一次最多上传 ${refusal.most} 个文件，请合并后再提交。`,
        `At most ${refusal.most} files go with an objection; put several into one.`,
      );
    case 'LODGING_FILE_REFUSED': {
      const { 'zh-CN': zh, en } = fileSentence(refusal.why);
      return text(`“${refusal.file}”：${zh}`, `“${refusal.file}”: ${en}`);
    }
    case 'LODGING_KEY_TAKEN':
      return text(
        '该请求已用于另一件异议。请刷新页面后重新提交。',
        'This request was used for another objection. Reload the page and hand it in again.',
      );
    case 'LODGING_TOO_OFTEN':
      return text(
        '您所在的网络提交次数过多，请十五分钟后再试；您填写的内容仍在页面上。',
        'Too much came from your address; try again in a quarter of an hour. What you have filled in stays on the page.',
      );
    default:
      // No application is named to somebody who is not told of it.
      return refusalSentence(
        refusal,
        namesOf(gateway, () => ''),
      );
  }
};
