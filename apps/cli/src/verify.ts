import { verifyReceipt } from '@qunxing/evaluation';
import { type Answer, exitCodes, text, unusable } from './answer.ts';

const incomplete = text(
  '文件须含 receipt、input、standard、definitions 四部分。请使用系统下载的凭据或 evaluate --receipt 写出的文件。',
  'The file must hold receipt, input, standard and definitions. Use a receipt downloaded from the system or written by evaluate --receipt.',
);
const holds = text(
  '凭据与其定义、标准和数据一致，重新计算结果相同。',
  'The receipt agrees with its definitions, standard and figures; computing again gives the same result.',
);

/** Checks a receipt offline against the definitions, standard and figures that stand beside it, naming what differs. */
export const verify = (json: unknown): Answer => {
  if (typeof json !== 'object' || json === null) return unusable(incomplete);
  if (!('receipt' in json && 'input' in json && 'standard' in json && 'definitions' in json))
    return unusable(incomplete);
  const { receipt, input, standard, definitions } = json;
  if (!Array.isArray(definitions)) return unusable(incomplete);
  const verified = verifyReceipt(receipt, { definitions, standard, input });
  if ('ok' in verified) return { code: exitCodes.done, lines: [holds], errors: [] };
  return {
    code: exitCodes.fails,
    lines: [],
    errors: verified.problems.map(({ path, message }) =>
      text(`${path || '/'}  ${message['zh-CN']}`, `${path || '/'}  ${message.en}`),
    ),
  };
};
