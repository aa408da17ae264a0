import { expect, test } from 'vitest';
import { readWorkSettings } from './work-settings.ts';

const server = { DATABASE_URL: 'postgresql://host/name' };
const mail = { SMTP_URL: 'smtp://127.0.0.1:2525', QUNXING_MAIL_FROM: '群星 <qunxing@example.gov.cn>' };

test('works inside and sends no mail unless told otherwise', () => {
  expect(readWorkSettings({})).toEqual({ worker: 'inside', mail: undefined });
  expect(readWorkSettings({ QUNXING_WORKER: '', SMTP_URL: '' })).toEqual({ worker: 'inside', mail: undefined });
});

test('works apart on a server only', () => {
  expect(readWorkSettings({ ...server, QUNXING_WORKER: 'only' })).toMatchObject({ worker: 'only' });
  expect(readWorkSettings({ QUNXING_WORKER: 'apart' })).toMatchObject({
    wrong: { en: expect.stringContaining('needs DATABASE_URL') },
  });
});

test('sends by the server named, with links to the console where its address is known', () => {
  const settings = { url: 'smtp://127.0.0.1:2525', from: '群星 <qunxing@example.gov.cn>' };
  expect(readWorkSettings(mail)).toMatchObject({ mail: { ...settings, console: undefined } });
  expect(readWorkSettings({ ...mail, QUNXING_ADDRESS: 'https://qunxing.example.gov.cn/' })).toMatchObject({
    mail: { ...settings, console: 'https://qunxing.example.gov.cn' },
  });
});

test.each([
  ['QUNXING_WORKER', { ...server, QUNXING_WORKER: 'elsewhere' }],
  ['SMTP_URL', { ...mail, SMTP_URL: 'mail.example.gov.cn' }],
  ['QUNXING_MAIL_FROM', { ...mail, QUNXING_MAIL_FROM: '群星' }],
  ['QUNXING_MAIL_FROM', { SMTP_URL: mail.SMTP_URL }],
  ['QUNXING_ADDRESS', { ...mail, QUNXING_ADDRESS: 'qunxing' }],
])('a wrong %s is named in both languages', (name, variables) => {
  expect(readWorkSettings(variables)).toMatchObject({
    wrong: { 'zh-CN': expect.stringMatching(new RegExp(`${name}.*[一-鿿]`)), en: expect.stringContaining(name) },
  });
});
