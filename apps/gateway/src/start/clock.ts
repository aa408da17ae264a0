import { readFileSync } from 'node:fs';
import type { Localized } from '@qunxing/criterion';
import type { Instance } from '@qunxing/database';
import { text } from './say.ts';

/** The machine's clock. */
const machine = (): Date => new Date();

/** A whole number of seconds; undefined where the file is not there or holds something else. */
const secondsIn = (file: string): number | undefined => {
  try {
    const held = readFileSync(file, 'utf8').trim();
    return /^-?\d{1,9}$/.test(held) ? Number(held) : undefined;
  } catch {
    return undefined;
  }
};

/**
 * The clock of an instance. In a demonstration it may differ from the machine's by the seconds that a file holds, read whenever somebody
 * asks for the time: whoever shows or tries the path need not sit out a notice, and starts on the day that they choose. It runs on,
 * and never goes back. For real data there is no such thing.
 */
export const clockOf = (
  file: string | undefined,
  { demonstration }: Pick<Instance, 'demonstration'>,
): { readonly now: () => Date } | { readonly wrong: Localized } => {
  if (file === undefined) return { now: machine };
  if (!demonstration) {
    return {
      wrong: text(
        'QUNXING_CLOCK 只能用于示例数据库，该数据库存放真实数据。请去掉此设置后重新启动。',
        'QUNXING_CLOCK is for demonstration databases only, and this one is for real data. Start again without it.',
      ),
    };
  }
  const first = secondsIn(file);
  if (first === undefined) {
    return {
      wrong: text(
        `QUNXING_CLOCK 指向的文件 ${file} 不存在，或内容不是整数秒（如 86400 为快一天，-86400 为慢一天）。请写入后重新启动。`,
        `The file of QUNXING_CLOCK, ${file}, is not there or holds no whole number of seconds (such as 86400: a day ahead, or -86400: a day behind). Write one and start again.`,
      ),
    };
  }
  let ahead = first;
  return {
    now: () => {
      // While the file is being written there may be nothing in it.
      ahead = Math.max(ahead, secondsIn(file) ?? ahead);
      return new Date(Date.now() + ahead * 1000);
    },
  };
};
