import type { DueMail, NotificationRow } from '@qunxing/database';
import { beijingTime } from '../../calendar/beijing.ts';
import { encodeId } from '../../node-id.ts';
import type { MailSettings } from './mail-settings.ts';
import type { Letter } from './mailer.ts';

type Language = 'zh-CN' | 'en';

const words = {
  'zh-CN': {
    subject: (titles: readonly string[]) =>
      titles.length === 1 ? `群星通知：${titles[0]}` : `群星通知：${titles.length} 条`,
    greeting: (name: string) => `${name}：`,
    time: (at: string) => `${at}（北京时间）`,
    statutory: '法定告知',
    automatic: '本邮件由群星自动发送，请勿回复。法定告知不能关闭，其余通知的发送方式可在“通知设置”中更改。',
  },
  en: {
    subject: (titles: readonly string[]) => (titles.length === 1 ? `${titles[0]}` : `${titles.length} notifications`),
    greeting: (name: string) => `${name},`,
    time: (at: string) => `${at} (Beijing time)`,
    statutory: 'statutory',
    automatic:
      'Qunxing sent this mail by itself; please do not reply. Statutory notifications cannot be turned off; how the others come can be changed in the notification settings.',
  },
} as const;

const entry =
  (language: Language, { console }: Pick<MailSettings, 'console'>) =>
  (one: NotificationRow): string => {
    const { statutory, time } = words[language];
    const marks = one.kind === 'statutory' ? ` [${statutory}]` : '';
    const lines = [`${one.title[language]}${marks}`, one.sentence[language], time(beijingTime(new Date(one.toldAt)))];
    if (console !== undefined && one.applicationId !== null)
      lines.push(`${console}/applications/${encodeURIComponent(encodeId('Application', one.applicationId))}`);
    return lines.join('\n');
  };

/** The text of a mail as plain text: everything in Chinese, then in English. */
export const letterOf = (
  { id, address, person, notifications }: DueMail,
  settings: Pick<MailSettings, 'console'>,
): Letter => {
  const part = (language: Language): string => {
    const { greeting, automatic } = words[language];
    const end = settings.console === undefined ? automatic : `${automatic}\n${settings.console}/settings/notifications`;
    return [greeting(person[language]), ...notifications.map(entry(language, settings)), end].join('\n\n');
  };
  const subject = (language: Language) => words[language].subject(notifications.map(({ title }) => title[language]));
  return {
    id,
    to: { name: person['zh-CN'], address },
    subject: `${subject('zh-CN')} · ${subject('en')}`,
    text: `${part('zh-CN')}\n\n— — —\n\n${part('en')}\n`,
  };
};
