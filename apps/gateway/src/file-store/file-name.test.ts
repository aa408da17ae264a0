import { expect, it } from 'vitest';
import { fileName } from './file-name.ts';

it.each([
  ['三年培育方案.pdf', '三年培育方案.pdf'],
  ['方案.PDF', '方案.pdf'],
  ['C:\\Users\\wang\\方案.pdf', '方案.pdf'],
  ['../../etc/passwd', 'passwd.pdf'],
  ['invoice.exe', 'invoice.exe.pdf'],
  // Written from right to left the ending would read as another one.
  ['方案\u202Efdp.exe', '方案fdp.exe.pdf'],
  ['换\r\n行.pdf', '换行.pdf'],
  ['  ', '文件.pdf'],
])('calls a PDF that came as %j %j', (given, called) => {
  expect(fileName(given, 'application/pdf')).toBe(called);
});

it('cuts a name that is too long, not through a character', () => {
  expect(fileName(`${'𠮷'.repeat(300)}.pdf`, 'application/pdf')).toBe(`${'𠮷'.repeat(120)}.pdf`);
});
