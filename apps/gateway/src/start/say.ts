import type { Localized } from '@qunxing/criterion';

/** A text in both languages, for what the gateway prints. */
export const text = (zh: string, en: string): Localized => ({ 'zh-CN': zh, en });

/** Prints what the gateway is doing, Chinese first. */
export const say = (sentence: Localized): void => {
  process.stdout.write(`▸ ${sentence['zh-CN']} · ${sentence.en}\n`);
};

/** Prints why the gateway does not start, without a stack trace. */
export const complain = (sentence: Localized): void => {
  process.stderr.write(`\n✖ ${sentence['zh-CN']}\n  ${sentence.en}\n`);
};
