import type { Localized } from '@qunxing/criterion';

/** A definition or standard of a configuration that was left out, with why. */
export interface LeftOut {
  readonly kind: 'criterion' | 'standard';
  readonly name: string;
  readonly reasons: readonly Localized[];
}

/** Why a definition or standard cannot be used, a sentence a reason; each reason once. */
export const leftOutSentences = ({ kind, name, reasons }: LeftOut): readonly Localized[] => {
  const zh = kind === 'standard' ? `标准“${name}”` : `方面插件“${name}”`;
  const en = kind === 'standard' ? `The standard “${name}”` : `The criterion plugin “${name}”`;
  return [...new Map(reasons.map((reason) => [reason.en, reason])).values()].map((reason) => ({
    'zh-CN': `${zh}无法使用：${reason['zh-CN']}`,
    en: `${en} cannot be used: ${reason.en}`,
  }));
};
