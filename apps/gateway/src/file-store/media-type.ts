import type { FileHandle } from 'node:fs/promises';
import type { Localized } from '@qunxing/criterion';
import { text } from '../start/say.ts';
import { zipEntries } from './zip-entries.ts';

/** What files may be, known by their content and never by their name: each with its ending and what people call it. */
export const mediaTypes = {
  'application/pdf': { ending: 'pdf', title: text('PDF', 'PDF') },
  'application/ofd': { ending: 'ofd', title: text('OFD', 'OFD') },
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': {
    ending: 'docx',
    title: text('Word（docx）', 'Word (docx)'),
  },
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': {
    ending: 'xlsx',
    title: text('Excel（xlsx）', 'Excel (xlsx)'),
  },
  'image/jpeg': { ending: 'jpg', title: text('JPEG 图片', 'JPEG image') },
  'image/png': { ending: 'png', title: text('PNG 图片', 'PNG image') },
  'image/webp': { ending: 'webp', title: text('WebP 图片', 'WebP image') },
} as const satisfies Readonly<Record<string, { readonly ending: string; readonly title: Localized }>>;

/** A type of file that may be kept. */
export type MediaType = keyof typeof mediaTypes;

/** What photos and scans are. */
export const images: readonly MediaType[] = ['image/jpeg', 'image/png', 'image/webp'];

/** What documents of an office are: what it writes, signs or scans. */
export const officeDocuments = Object.keys(mediaTypes) as readonly MediaType[]; // the keys of the table above

/** What stands where in the first bytes of each type that has some of its own, each byte as one character. */
const signatures: readonly (readonly [MediaType, Readonly<Record<number, string>>])[] = [
  ['application/pdf', { 0: '%PDF-' }],
  ['image/jpeg', { 0: '\xff\xd8\xff' }],
  ['image/png', { 0: '\x89PNG\r\n\x1a\n' }],
  ['image/webp', { 0: 'RIFF', 8: 'WEBP' }],
];

/** What tells archives apart that are documents: a file that each must hold. */
const documents: readonly (readonly [MediaType, string])[] = [
  ['application/ofd', 'OFD.xml'],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'word/document.xml'],
  ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'xl/workbook.xml'],
];

const longestSignature = 16;

/** What a file is, by its content; `macros` for a document that carries programs, undefined for anything that is not kept. */
export const mediaTypeOf = async (file: FileHandle, size: number): Promise<MediaType | 'macros' | undefined> => {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(longestSignature), 0, longestSignature, 0);
  const head = buffer.toString('latin1', 0, bytesRead);
  const signed = signatures.find(([, marks]) =>
    Object.entries(marks).every(([at, mark]) => head.startsWith(mark, Number(at))),
  );
  if (signed !== undefined) return signed[0];
  if (!head.startsWith('PK\x03\x04')) return undefined;
  const entries = await zipEntries(file, size);
  if (entries.some((name) => /vbaproject\.bin$/i.test(name))) return 'macros';
  return documents.find(([, part]) => entries.includes(part))?.[0];
};
