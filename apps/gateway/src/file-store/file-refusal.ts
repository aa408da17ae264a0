import type { Localized } from '@qunxing/criterion';
import { text } from '../start/say.ts';
import { type MediaType, mediaTypes } from './media-type.ts';

/** What a file must be to be kept. */
export interface Accepted {
  readonly types: readonly MediaType[];
  /** The largest size, in bytes. */
  readonly most: number;
}

/** Why a file is not kept. */
export type FileRefusal =
  | { readonly code: 'FILE_EMPTY' }
  | { readonly code: 'FILE_TOO_LARGE'; readonly most: number }
  | { readonly code: 'FILE_TYPE_NOT_ACCEPTED'; readonly types: readonly MediaType[] }
  | { readonly code: 'FILE_WITH_MACROS' };

const megabytes = (bytes: number): string => String(Math.floor(bytes / (1024 * 1024)));

const titles = (types: readonly MediaType[], language: keyof Localized, between: string): string =>
  types.map((type) => mediaTypes[type].title[language]).join(between);

/** Why a file is not kept, and what to do, in words. */
export const fileSentence = (refusal: FileRefusal): Localized => {
  switch (refusal.code) {
    case 'FILE_EMPTY':
      return text('文件是空的，请重新选择。', 'The file is empty; choose another one.');
    case 'FILE_TOO_LARGE':
      return text(
        `文件超过 ${megabytes(refusal.most)} MB，请压缩或拆分后再上传。`,
        `The file is larger than ${megabytes(refusal.most)} MB; make it smaller or split it.`,
      );
    case 'FILE_TYPE_NOT_ACCEPTED':
      return text(
        `不支持这种文件（按内容识别，与文件名无关）。可上传：${titles(refusal.types, 'zh-CN', '、')}。`,
        `Files of this type are not taken; the content counts, not the name. Take one of ${titles(refusal.types, 'en', ', ')}.`,
      );
    case 'FILE_WITH_MACROS':
      return text(
        '文件含有宏，不予接收。请另存为不含宏的 docx 或 xlsx，或转为 PDF 后再上传。',
        'The file holds macros and is not taken. Save it as docx or xlsx without them, or as PDF.',
      );
    default:
      return refusal satisfies never;
  }
};
