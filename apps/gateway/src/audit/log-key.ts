import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { keyId } from '@qunxing/audit-log';
import type { Localized } from '@qunxing/criterion';
import { type Database, type HeadSigner, platformDigest } from '@qunxing/database';
import { text } from '../start/say.ts';

const fileName = 'log-key.pem';

const howToMake = text(
  '可用 openssl genpkey -algorithm ed25519 -out log-key.pem 生成。',
  'Make one with openssl genpkey -algorithm ed25519 -out log-key.pem.',
);

const wrong = (zh: string, en: string): { readonly wrong: Localized } => ({
  wrong: text(`${zh}${howToMake['zh-CN']}`, `${en} ${howToMake.en}`),
});

const readKey = (pem: string): KeyObject | undefined => {
  try {
    const key = createPrivateKey(pem);
    return key.asymmetricKeyType === 'ed25519' ? key : undefined;
  } catch {
    return undefined;
  }
};

const signerOf = (key: KeyObject): HeadSigner => {
  const publicKey = createPublicKey(key).export({ format: 'der', type: 'spki' }).toString('hex');
  const id = keyId(platformDigest, publicKey);
  if (id === undefined) throw new Error('a public key was not written in hexadecimal');
  return { id, publicKey, sign: (words) => sign(null, Buffer.from(words, 'utf8'), key).toString('hex') };
};

/** The text of a key file; undefined when it cannot be read. */
const fileText = (path: string): string | undefined => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
};

/**
 * The signer of `QUNXING_LOG_KEY`, a private key in PEM or the path of a file with one; undefined where nothing is given; or what is wrong
 * with it.
 */
export const readLogKey = (
  given: string | undefined,
): { readonly signer: HeadSigner | undefined } | { readonly wrong: Localized } => {
  if (given === undefined) return { signer: undefined };
  const isText = given.includes('-----BEGIN');
  const pem = isText ? given.replaceAll('\\n', '\n') : fileText(given);
  const [zh, en] = isText ? ['给出的内容', 'what it holds'] : [resolve(given), resolve(given)];
  if (pem === undefined) {
    return wrong(
      `QUNXING_LOG_KEY：文件 ${zh} 无法读取，请检查路径和权限。`,
      `QUNXING_LOG_KEY: the file ${en} cannot be read; check its path and rights.`,
    );
  }
  const key = readKey(pem);
  if (key !== undefined) return { signer: signerOf(key) };
  return wrong(
    `QUNXING_LOG_KEY：${zh} 不是 Ed25519 私钥（PEM）。`,
    `QUNXING_LOG_KEY: ${en} is no private key of Ed25519 in PEM.`,
  );
};

/** The signer of a demonstration: a key of its own beside the database, made at the first start, that only its owner can read. */
const demonstrationSigner = (dataDirectory: string): HeadSigner => {
  const path = join(dataDirectory, fileName);
  if (!existsSync(path)) {
    mkdirSync(dataDirectory, { recursive: true });
    const made = generateKeyPairSync('ed25519').privateKey.export({ format: 'pem', type: 'pkcs8' });
    writeFileSync(path, made, { mode: 0o600, flag: 'wx' });
  }
  return signerOf(createPrivateKey(readFileSync(path, 'utf8')));
};

/**
 * What signs the log of a database: the key that was given; in a demonstration else one of its own. For real data there is none then:
 * that key is somebody's to keep, apart from the database and its copies.
 */
export const signerFor = (
  { instance }: Pick<Database, 'instance'>,
  { given, dataDirectory }: { readonly given: HeadSigner | undefined; readonly dataDirectory: string },
): HeadSigner | null => given ?? (instance.demonstration ? demonstrationSigner(dataDirectory) : null);

/** What is said at a start without a key. */
export const noLogKey = text(
  `审计日志没有签名密钥（QUNXING_LOG_KEY），日志头不会签名。${howToMake['zh-CN']}`,
  `The audit log has no key (QUNXING_LOG_KEY), so its heads are not signed. ${howToMake.en}`,
);
