import type { Words } from '../language/words.ts';

/** Signing in and out. */
export const sessionWords = {
  title: { zh: '登录', en: 'Sign in' },
  purpose: {
    zh: '产业集群认定管理：每一个判定，都能说明依据。',
    en: 'Certification of industrial clusters: every verdict can be explained.',
  },
  login: { zh: '账号', en: 'Account' },
  password: { zh: '密码', en: 'Password' },
  loginMissing: { zh: '请输入账号', en: 'Enter the account' },
  passwordMissing: { zh: '请输入密码', en: 'Enter the password' },
  code: { zh: '动态验证码', en: 'Code' },
  codeOrRecovery: {
    zh: '验证器当前显示的 6 位数字，或一个恢复码',
    en: 'Six digits of the authenticator, or a recovery code',
  },
  codeMissing: { zh: '请输入动态验证码', en: 'Enter the code' },
  signIn: { zh: '登录', en: 'Sign in' },
  actAs: { zh: '切换为：{{office}}', en: 'Act as {{office}}' },
  signOut: { zh: '退出登录', en: 'Sign out' },
  thenBack: { zh: '登录后回到您要看的页面。', en: 'After signing in you return to the page you asked for.' },
  tryAgainIn: { zh: '请在 {{seconds}} 秒后再试。', en: 'Try again in {{seconds}} seconds.' },
  demonstrationAccounts: { zh: '演示账号', en: 'Demonstration accounts' },
  demonstrationNote: {
    zh: '本系统以演示方式创建，点选一个账号即可登录。密码公开，请勿录入真实数据。',
    en: 'This instance was created for demonstration: choose an account to sign in. The passwords are public; enter no real data.',
  },
  signInAs: { zh: '以{{name}}登录', en: 'Sign in as {{name}}' },
  signingIn: { zh: '正在登录', en: 'Signing in' },
  county: { zh: '县级工信部门', en: 'County office' },
  prefecture: { zh: '市（州）工信部门', en: 'Prefecture office' },
  centre: { zh: '省中小企业发展促进中心', en: 'Provincial SME center' },
  province: { zh: '省工信厅', en: 'Provincial department' },
  expert: { zh: '评审专家', en: 'Expert' },
  operator: { zh: '集群运营管理机构', en: 'Cluster operator' },
  auditor: { zh: '审计', en: 'Auditor' },
} as const satisfies Words;
