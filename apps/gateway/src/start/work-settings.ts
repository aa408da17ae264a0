import type { Localized } from '@qunxing/criterion';
import type { MailSettings } from '../notification/mail/mail-settings.ts';
import { text } from './say.ts';

/** Where what follows from events is done: in the process that answers, in another, or here and nothing else. */
export type WorkPlace = 'inside' | 'apart' | 'only';

/** What a process works on beside answering, and how it sends e-mail. */
export interface WorkSettings {
  readonly worker: WorkPlace;
  /** Undefined where no mail server is named: nothing is sent by e-mail then. */
  readonly mail: MailSettings | undefined;
}

type Variables = Readonly<Record<string, string | undefined>>;

type Wrong = { readonly wrong: Localized };

const wrong = (zh: string, en: string): Wrong => ({ wrong: text(zh, en) });

const isPlace = (value: string): value is WorkPlace => value === 'inside' || value === 'apart' || value === 'only';

const workPlace = ({ QUNXING_WORKER: given, DATABASE_URL: server }: Variables): WorkPlace | Wrong => {
  const place = given || 'inside';
  if (!isPlace(place)) {
    return wrong(
      `QUNXING_WORKER=${place} 无效，应为 inside、apart 或 only。`,
      `QUNXING_WORKER=${place} is not valid; use inside, apart or only.`,
    );
  }
  if (place === 'inside' || server) return place;
  return wrong(
    `QUNXING_WORKER=${place} 需要 DATABASE_URL：内置数据库只能由一个进程使用。`,
    `QUNXING_WORKER=${place} needs DATABASE_URL: an embedded database is open to one process only.`,
  );
};

const isAddress = (value: string, protocol: RegExp): boolean => URL.canParse(value) && protocol.test(value);

const mailSettings = (variables: Variables): MailSettings | Wrong | undefined => {
  const { SMTP_URL: url, QUNXING_MAIL_FROM: from, QUNXING_ADDRESS: address } = variables;
  if (!url) return undefined;
  if (!isAddress(url, /^smtps?:\/\/[^/]/)) {
    return wrong(
      'SMTP_URL 不是邮件服务器地址，应形如 smtp://用户:密码@主机:587 或 smtps://…；密码中的特殊字符需转义。',
      'SMTP_URL is no address of a mail server. It looks like smtp://user:password@host:587 or smtps://…; special characters in the password are escaped.',
    );
  }
  if (!from || !/[^\s@<>]+@[^\s@<>]+>?$/.test(from)) {
    return wrong(
      '设置了 SMTP_URL，还需要 QUNXING_MAIL_FROM：发件人，如 群星 <qunxing@example.gov.cn>。',
      'With SMTP_URL, QUNXING_MAIL_FROM is needed: whom mails come from, such as Qunxing <qunxing@example.gov.cn>.',
    );
  }
  if (address && !isAddress(address, /^https?:\/\//)) {
    return wrong(
      `QUNXING_ADDRESS=${address} 不是网址，应为用户打开控制台的地址，如 https://qunxing.example.gov.cn。`,
      `QUNXING_ADDRESS=${address} is no address; give the one at which people open the console, such as https://qunxing.example.gov.cn.`,
    );
  }
  return { url, from, console: address ? address.replace(/\/+$/, '') : undefined };
};

/** Reads from the environment where work is done and how mail is sent; or says which variable is wrong. */
export const readWorkSettings = (variables: Variables): WorkSettings | Wrong => {
  const worker = workPlace(variables);
  if (typeof worker === 'object') return worker;
  const mail = mailSettings(variables);
  return mail !== undefined && 'wrong' in mail ? mail : { worker, mail };
};
