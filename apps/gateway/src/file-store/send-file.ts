import type { FastifyReply } from 'fastify';
import type { FileStore, KeptFile } from './file-store.ts';
import { images } from './media-type.ts';

/** Nothing in a file that somebody handed in is run, whatever it is. */
const inert = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

const gone = {
  code: 'FILE_GONE',
  message: {
    zh: '文件已登记，但文件库中没有它的内容。请联系系统运维人员检查文件目录。',
    en: 'The file is registered and its content is not in the store; ask those who run this system to check its directory.',
  },
};

/** Answers with a file under its name: images may be shown on a page, everything else is downloaded. */
export const sendFile = async (
  files: FileStore,
  { hash, mediaType, size, name }: KeptFile & { readonly name: string },
  reply: FastifyReply,
): Promise<FastifyReply> => {
  const content = await files.read(hash);
  if (content === undefined) return reply.code(500).send(gone);
  const shown = images.includes(mediaType) ? 'inline' : 'attachment';
  return reply
    .header('content-type', mediaType)
    .header('content-length', size)
    .header('content-security-policy', inert)
    .header('content-disposition', `${shown}; filename*=UTF-8''${encodeURIComponent(name)}`)
    .header('cache-control', 'private, no-store')
    .send(content);
};
