import { expect, test } from 'vitest';
import { decodeText } from './decode-text.ts';
import { aFile } from './testing.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

test('a text in UTF-8 is read as it is, with or without a byte order mark', () => {
  expect(decodeText(utf8(aFile({})))).toEqual({ text: aFile({}) });
  expect(decodeText(Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8('群星')))).toEqual({ text: '群星' });
  expect(decodeText(utf8(''))).toEqual({ text: '' });
});

test.each([
  ['GBK in the third line', Uint8Array.of(...utf8('a,b\n1,2\n3,'), 0xd5, 0xfd, 0xb0, 0xb2), 3, 3],
  ['UTF-16 with its byte order mark', Uint8Array.of(0xff, 0xfe, 0x61, 0x00), 1, 1],
  ['a character cut at the end', Uint8Array.of(...utf8('正安'), 0xe7, 0xbe), 1, 3],
])('%s is refused with line and character', (_, bytes, line, character) => {
  expect(decodeText(bytes)).toMatchObject({
    refused: {
      code: 'FILE_NOT_UTF8',
      line,
      message: {
        'zh-CN': expect.stringContaining(`第 ${line} 行：第 ${character} 个字符`),
        en: expect.stringContaining(`Line ${line}: character ${character} `),
      },
    },
  });
});
