import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FileStore, openFileStore } from './file-store.ts';
import { images, officeDocuments } from './media-type.ts';
import { aJpeg, aPdf, aZip, inPieces } from './testing.ts';

let directory: string;
let store: FileStore;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'qunxing-files-'));
  store = openFileStore(join(directory, 'files'));
});

afterEach(() => rm(directory, { recursive: true }));

const accepted = { types: officeDocuments, most: 1000 };
const keep = (content: Buffer, what: Partial<typeof accepted> = {}) =>
  store.keep(inPieces(content), { ...accepted, ...what });

/** Every file below the directory of the store. */
const files = async (): Promise<readonly string[]> =>
  (await readdir(join(directory, 'files'), { recursive: true, withFileTypes: true }))
    .filter((one) => one.isFile())
    .map(({ name }) => name);

describe('the store of files', () => {
  it('keeps a file under the hash of its content and hands out the same content', async () => {
    const hash = `sha256:${createHash('sha256').update(aPdf()).digest('hex')}`;
    expect(await keep(aPdf())).toEqual({
      kept: { hash, mediaType: 'application/pdf', size: aPdf().length },
    });
    const content = await store.read(hash);
    if (content === undefined) throw new Error('it was kept');
    expect(await buffer(content)).toEqual(aPdf());
  });

  it('keeps the same content once', async () => {
    expect(await keep(aPdf())).toEqual(await keep(aPdf()));
    expect(await files()).toHaveLength(1);
  });

  it('takes a file as large as is accepted, and leaves nothing of one byte more', async () => {
    expect(await keep(aPdf(), { most: aPdf().length })).toHaveProperty('kept');
    expect(await keep(aPdf('another plan'), { most: aPdf('another plan').length - 1 })).toMatchObject({
      refused: { code: 'FILE_TOO_LARGE' },
    });
    expect(await files()).toHaveLength(1);
  });

  it('refuses an empty file', async () => {
    expect(await keep(Buffer.alloc(0))).toEqual({ refused: { code: 'FILE_EMPTY' } });
  });

  it.each([
    [
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      aZip('[Content_Types].xml', 'word/document.xml'),
    ],
    ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', aZip('xl/workbook.xml')],
    ['application/ofd', aZip('OFD.xml', 'Doc_0/Document.xml')],
    ['image/jpeg', aJpeg()],
  ])('knows %s by its content', async (mediaType, content) => {
    expect(await keep(content)).toMatchObject({ kept: { mediaType } });
  });

  it.each([
    ['a page', Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['a program', Buffer.from('MZ\x90\x00')],
    ['any archive', aZip('readme.txt')],
    ['an archive that is cut off', aZip('word/document.xml').subarray(0, 40)],
    ['an old Word file', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
  ])('refuses %s', async (_what, content) => {
    expect(await keep(content)).toMatchObject({ refused: { code: 'FILE_TYPE_NOT_ACCEPTED' } });
    expect(await files()).toEqual([]);
  });

  it('refuses a document with macros', async () => {
    expect(await keep(aZip('word/document.xml', 'word/vbaProject.bin'))).toEqual({
      refused: { code: 'FILE_WITH_MACROS' },
    });
  });

  it('refuses a document where photos are asked for', async () => {
    expect(await keep(aPdf(), { types: images })).toEqual({
      refused: { code: 'FILE_TYPE_NOT_ACCEPTED', types: images },
    });
  });

  it('leaves nothing of a file whose sending broke off', async () => {
    const broken = async function* () {
      yield aPdf();
      throw new Error('the connection is gone');
    };
    await expect(store.keep(broken(), accepted)).rejects.toThrow('the connection is gone');
    expect(await files()).toEqual([]);
  });

  it.each(['sha256:../../etc/passwd', '../secret', `sha256:${'0'.repeat(64)}`])(
    'has nothing under %s',
    async (hash) => {
      expect(await store.read(hash)).toBeUndefined();
    },
  );
});
