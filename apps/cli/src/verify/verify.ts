import type { Localized } from '@qunxing/criterion';
import { verifyReceipt } from '@qunxing/evaluation';
import { type Answer, exitCodes, text, unusable } from '../answer.ts';
import { controlCharacterIn, inOneLine } from '../control-characters.ts';
import type { Rules } from '../rules.ts';
import { contentLines, unknownLines } from './contents.ts';
import { knownEditions, type Trusted } from './known-editions.ts';
import { otherCluster, readCluster } from './subject.ts';

const incomplete = text(
  '文件须含 receipt、input、standard、definitions 四部分。请使用系统下载的凭据或 evaluate --receipt 写出的文件。',
  'The file must hold receipt, input, standard and definitions. Use a receipt downloaded from the system or written by evaluate --receipt.',
);
const holds = text(
  '凭据与其定义、标准和数据一致，重新计算结果相同；标准和定义均为已知版本。',
  'The receipt agrees with its definitions, standard and figures; computing again gives the same result; standard and definitions are of known editions.',
);
const figuresAreItsOwn = text(
  '数据本身以文件所载为准：请将凭据摘要与系统页面或公告上的核对。',
  'The figures are those of the file: compare the receipt hash with the one on the page or in the announcement.',
);
const differs = text(
  '文件与凭据不符：出具后被改动过，或不是同一份凭据的内容。',
  'The file does not agree with its receipt: it was changed after it was issued, or its parts are not of one receipt.',
);

const fails = (errors: readonly Localized[]): Answer => ({
  code: exitCodes.fails,
  lines: [],
  errors: [differs, ...errors.map((error) => text(inOneLine(error['zh-CN']), inOneLine(error.en)))],
});

/** Refuses what would write over the lines of an answer; the figures alone may have it, since reasons are texts of several lines. */
const refuseControls = (parts: object): Answer | undefined => {
  const path = controlCharacterIn(parts, '');
  if (path === undefined) return undefined;
  const place = inOneLine(path);
  return unusable(
    text(
      `${place}  含有不可见的控制字符，本系统写出的凭据中没有：文件被改动过。请重新取得凭据。`,
      `${place}  There is a control character that cannot be seen, of which the system writes none: the file was changed. Get the receipt again.`,
    ),
  );
};

/**
 * Checks a receipt offline: against the definitions, standard and figures that stand beside it, naming what differs, and these
 * against the editions that ship with this version, those `configured` and those whose hashes are `trusted`. A receipt that agrees with an
 * altered standard is of an unknown edition.
 */
export const verify = (json: unknown, configured: Rules, trusted: Trusted): Answer => {
  if (typeof json !== 'object' || json === null) return unusable(incomplete);
  if (!('receipt' in json && 'input' in json && 'standard' in json && 'definitions' in json))
    return unusable(incomplete);
  const { receipt, input, standard, definitions } = json;
  if (!Array.isArray(definitions)) return unusable(incomplete);
  const cluster = readCluster(json);
  const refused = refuseControls({
    receipt,
    standard,
    definitions,
    ...('cluster' in json && { cluster: json.cluster }),
  });
  if (refused !== undefined) return refused;
  const verified = verifyReceipt(receipt, { definitions, standard, input });
  if ('problems' in verified) {
    return fails(
      verified.problems.map(({ path, message }) => text(`${path}  ${message['zh-CN']}`, `${path}  ${message.en}`)),
    );
  }
  const other = otherCluster(cluster, verified.receipt.evaluation.subject);
  if (other !== undefined || cluster === 'wrong') return fails(other === undefined ? [] : [other]);
  const known = knownEditions(verified.receipt, configured, trusted);
  const unknown = unknownLines(verified.receipt, known);
  const contents = contentLines(verified.receipt, verified.standard, known, cluster);
  if (unknown.length > 0) return { code: exitCodes.notVouched, lines: contents, errors: unknown };
  return { code: exitCodes.done, lines: [...contents, holds, figuresAreItsOwn], errors: [] };
};
