import type { Words } from '../language/words.ts';

/** How somebody wants the system to treat them. */
export const settingsWords = {
  listed: {
    zh: '所有通知都会列在控制台的“通知”中。这里选择哪些同时发送到您的邮箱，以及何时发送。',
    en: 'Everything is listed under “Notifications” in the console. Choose here what also comes by e-mail, and when.',
  },
  mailAddress: { zh: '邮箱', en: 'E-mail address' },
  noAddress: {
    zh: '尚未登记。请系统运维人员登记后，通知才会发送到邮箱；您的选择现在即可保存。',
    en: 'None is registered. Those who run this system register it; nothing is sent by e-mail before. Your choices are kept already.',
  },
  statutory: { zh: '法定告知', en: 'Statutory notifications' },
  statutoryMeaning: {
    zh: '轮到您办理、退回补正、受理、认定等，涉及期限和决定，不能关闭。',
    en: 'Your turn, returns, acceptance, certification: they begin periods and tell decisions, and cannot be turned off.',
  },
  informative: { zh: '一般通知', en: 'Other notifications' },
  informativeMeaning: { zh: '办理进展等，供了解情况。', en: 'How things go on, for information.' },
  immediate: { zh: '即时发送', en: 'At once' },
  daily: { zh: '每日 17:00 汇总', en: 'Daily at 17:00' },
  off: { zh: '不发邮件', en: 'Not by e-mail' },
  saved: { zh: '已保存', en: 'Saved' },
  failed: { zh: '未能保存，请检查网络后重试。', en: 'It could not be saved. Check the network and try again.' },
} as const satisfies Words;
