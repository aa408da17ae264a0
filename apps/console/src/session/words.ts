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
  actingNow: { zh: '现以“{{office}}”的身份办理', en: 'Acting now as {{office}}' },
  appointments: {
    zh: '您有 {{count}} 项任职，一次以其中一项办理',
    en: {
      one: 'You hold {{count}} appointment',
      other: 'You hold {{count}} appointments and act by one of them at a time',
    },
  },
  elsewhere: {
    zh: '您已在另一个窗口切换身份或重新登录；此窗口显示的仍是原来的内容，现在办理将按新的身份进行。',
    en: 'You act as somebody else since another window; this one still shows what it did before, and what you do now is done as that one.',
  },
  goOnAs: { zh: '按新的身份继续', en: 'Go on as that one' },
  directorySignIn: { zh: '统一身份认证登录', en: 'Sign in through the directory' },
  directoryUnreachable: {
    zh: '连接不上统一身份认证平台，请稍后再试，或用账号密码登录。',
    en: 'The directory cannot be reached. Try again later, or sign in with account and password.',
  },
  directoryInterrupted: {
    zh: '登录未完成：用时过长，或中途更换了浏览器。请重新登录。',
    en: 'Signing in was not finished: it took too long, or went on in another browser. Begin anew.',
  },
  directoryRefused: {
    zh: '统一身份认证平台的答复未通过核验，没有登录。请重新登录；如反复出现，请联系系统管理员。',
    en: 'The answer of the directory could not be verified, so nobody is signed in. Begin anew; if it happens again, tell whoever runs the system.',
  },
  directoryUnlinked: {
    zh: '您的统一身份尚未关联本系统的账号。请联系系统管理员关联后再登录。',
    en: 'Your identity in the directory is linked to no account here. Ask whoever runs the system to link it.',
  },
  directoryWithoutAppointment: {
    zh: '您的账号现无任职，不能办理业务。请联系上级工信部门或系统管理员。',
    en: 'Your account holds no appointment at present; ask the office above or whoever runs the system.',
  },
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
