import type { Words } from '../language/words.ts';

/** Inviting people to offices, and accepting. */
export const invitationWords = {
  intro: {
    zh: '邀请本辖区下级单位的人员建立账号或增加任职。链接 7 日内有效，只能使用一次，请只交给本人。',
    en: 'Invite people of offices below yours to an account or one more appointment. A link is good for seven days and once; hand it to that person only.',
  },
  role: { zh: '角色', en: 'Role' },
  division: { zh: '行政区划', en: 'Division' },
  organization: { zh: '单位', en: 'Organization' },
  name: { zh: '姓名', en: 'Name' },
  required: { zh: '请填写', en: 'Fill this in' },
  invite: { zh: '生成邀请链接', en: 'Make the link' },
  linkOf: { zh: '{{name}}的邀请链接，离开本页后不再显示：', en: 'The link for {{name}}; it is not shown again:' },
  copy: { zh: '复制', en: 'Copy' },
  copied: { zh: '已复制', en: 'Copied' },
  waiting: { zh: '尚未接受', en: 'Not accepted yet' },
  nobody: { zh: '没有尚未接受的邀请。', en: 'Everybody who was invited has accepted.' },
  until: { zh: '有效期至 {{date}}', en: 'good until {{date}}' },
  withdraw: { zh: '撤回', en: 'Withdraw' },
  mayNot: {
    zh: '您目前的身份不能邀请人员。如需开通账号，请联系上级工信部门。',
    en: 'You may not invite people as what you act now. Ask the office above for an account.',
  },
  failed: {
    zh: '连接不上服务器，未作更改。请检查网络后再试。',
    en: 'The server cannot be reached; nothing was changed. Check the network and try again.',
  },
  title: { zh: '接受邀请', en: 'Accept the invitation' },
  invited: { zh: '{{name}}，您被邀请担任：', en: '{{name}}, you are invited to act as:' },
  over: {
    zh: '邀请已失效：可能已被接受、撤回或超过期限。请联系邀请人重新发出。',
    en: 'The invitation is no longer valid: it was accepted or withdrawn, or it took too long. Ask for a new one.',
  },
  ownAccount: {
    zh: '为自己设定账号和密码，密码不少于 12 个字符。',
    en: 'Choose a login and a password of at least 12 characters.',
  },
  login: { zh: '账号', en: 'Login' },
  password: { zh: '密码', en: 'Password' },
  again: { zh: '再次输入密码', en: 'The password again' },
  differs: { zh: '两次输入的密码不一致', en: 'The two differ' },
  accept: { zh: '接受并登录', en: 'Accept and sign in' },
  forYourself: { zh: '以 {{name}} 的账号增加此任职。', en: 'The appointment is added to the account of {{name}}.' },
  take: { zh: '接受任职', en: 'Accept' },
  toSignIn: { zh: '前往登录', en: 'To sign-in' },
} as const satisfies Words;
