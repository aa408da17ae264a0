import type { Localized } from '@qunxing/criterion';

/** Why nobody is invited, or an invitation not accepted. */
export type InvitationRefusalCode =
  | 'INVITATION_OFFICE_NOT_BELOW'
  | 'INVITATION_OVER'
  | 'INVITATION_LOGIN_UNFIT'
  | 'INVITATION_LOGIN_TAKEN'
  | 'INVITATION_PASSWORD_WEAK'
  | 'INVITATION_HELD_ALREADY'
  | 'INVITATION_OWN';

/** What is said where a more telling sentence is not at hand. */
const sentences: Readonly<Record<InvitationRefusalCode, Localized>> = {
  INVITATION_OFFICE_NOT_BELOW: {
    'zh-CN': '只能邀请本辖区内下级单位的人员，且行政区划须与其角色相符。请重新选择角色和行政区划。',
    en: 'You may invite people of offices below yours within your division only, for a division that suits the role. Choose both anew.',
  },
  INVITATION_OVER: {
    'zh-CN': '邀请已失效：可能已被接受、撤回或超过期限。请联系邀请人重新发出。',
    en: 'The invitation is no longer valid: it was accepted or withdrawn, or it took too long. Ask for a new one.',
  },
  INVITATION_LOGIN_UNFIT: {
    'zh-CN': '账号须为 2 至 64 个字母、数字或 . _ @ -，以字母或数字开头。',
    en: 'A login has 2 to 64 letters, digits or . _ @ -, a letter or digit first.',
  },
  INVITATION_LOGIN_TAKEN: {
    'zh-CN': '该账号已被使用，请另选一个；如为您本人的账号，请先登录，再打开邀请链接。',
    en: 'The login is taken; choose another. If it is your own, sign in first and open the link then.',
  },
  INVITATION_PASSWORD_WEAK: {
    'zh-CN': '密码过于简单，请换一个，例如几个不相干的词。',
    en: 'The password is too easily guessed; take another, such as a few unrelated words.',
  },
  INVITATION_HELD_ALREADY: {
    'zh-CN': '您已有这项任职，无需接受邀请。',
    en: 'You hold this appointment already; there is nothing to accept.',
  },
  INVITATION_OWN: {
    'zh-CN': '不能接受自己发出的邀请：申报与审核须由不同的人办理。请将链接交给受邀人本人。',
    en: 'Nobody accepts an invitation of their own: who applies is not who reviews. Hand the link to the person it is for.',
  },
};

/** A refused invitation: a value; an error only so that the union's member is told by its class. */
export class InvitationRefusal extends Error {
  readonly code: InvitationRefusalCode;
  readonly sentence: Localized;

  constructor(code: InvitationRefusalCode, sentence: Localized = sentences[code]) {
    super(sentence.en);
    this.code = code;
    this.sentence = sentence;
  }
}
