import type { Words } from '../language/words.ts';

/** How a person keeps their account safe. */
export const securityWords = {
  intro: {
    zh: '动态验证码用于登录和签署正式办理事项。请在自己的设备上启用，勿与他人共用。',
    en: 'Codes of a device are asked for when signing in and when signing official acts. Use a device of your own and share it with nobody.',
  },
  secondFactor: { zh: '动态验证码', en: 'Second factor' },
  off: { zh: '未启用。', en: 'Not set up.' },
  on: {
    zh: '已于 {{date}} 启用，剩余恢复码 {{count}} 个。',
    en: 'Set up on {{date}}; {{count}} recovery codes are left.',
  },
  demonstration: {
    zh: '演示账号登录时不需要验证码；签署时的验证码以“示例”显示在签署页上。也可用自己的设备重新启用，体验真实的签署。',
    en: 'A demonstration account signs in without a code; when signing, its code is shown as an example. Set up a device of your own to see how it really is.',
  },
  password: { zh: '当前密码', en: 'Current password' },
  begin: { zh: '启用', en: 'Set up' },
  beginAnew: { zh: '重新启用', en: 'Set up anew' },
  scan: {
    zh: '用验证器应用（如 FreeOTP、Aegis 或支持 TOTP 的密码管理器）扫描二维码，再输入应用显示的 6 位数字。',
    en: 'Scan the code with an authenticator (FreeOTP, Aegis or a password manager that knows TOTP), then enter the six digits it shows.',
  },
  qr: { zh: '二维码', en: 'QR code' },
  typeKey: { zh: '不能扫描时，请手工录入密钥', en: 'If it cannot be scanned, type the key' },
  code: { zh: '验证码', en: 'Code' },
  confirm: { zh: '确认启用', en: 'Confirm' },
  saveCodes: {
    zh: '请现在抄录或打印以下恢复码，离开本页后不再显示。设备遗失时，每个可代替验证码使用一次。',
    en: 'Write these recovery codes down or print them now; they are not shown again. When the device is lost, each stands for it once.',
  },
  codesSaved: { zh: '已保存', en: 'I have saved them' },
  codeOrRecovery: { zh: '验证码或恢复码', en: 'Code or recovery code' },
  turnOff: { zh: '停用', en: 'Turn off' },
  cancel: { zh: '取消', en: 'Cancel' },
  failed: {
    zh: '连接不上服务器，未作更改。请检查网络后再试。',
    en: 'The server cannot be reached; nothing was changed. Check the network and try again.',
  },
  sessions: { zh: '登录会话', en: 'Sessions' },
  sessionsIntro: {
    zh: '以下浏览器目前以您的账号登录。发现不是本人登录的，请立即结束，并联系管理员更换密码。',
    en: 'These browsers are signed in with your account. End any that is not yours at once, and ask for another password.',
  },
  browser: { zh: '浏览器', en: 'Browser' },
  actingAs: { zh: '办理身份', en: 'Acting as' },
  began: { zh: '登录时间', en: 'Signed in' },
  ends: { zh: '最晚结束', en: 'Ends at the latest' },
  thisOne: { zh: '本机', en: 'This one' },
  unknownBrowser: { zh: '未知浏览器', en: 'Unknown browser' },
  end: { zh: '结束', en: 'End' },
} as const satisfies Words;
