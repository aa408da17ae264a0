import type { Localized } from '@qunxing/criterion';

/** Why somebody may not have notifications as they ask. */
export type DeliveryRefusalCode = 'STATUTORY_NOTIFICATION_MUTED';

const sentences: Readonly<Record<DeliveryRefusalCode, Localized>> = {
  STATUTORY_NOTIFICATION_MUTED: {
    'zh-CN': '法定告知不能关闭：其中有办理期限和决定。可选择即时发送，或每日汇总发送。',
    en: 'Statutory notifications cannot be turned off: they begin periods and tell decisions. Have them at once, or together once a day.',
  },
};

/** A choice that is refused: a value; an error only so that the union's member is told by its class. */
export class DeliveryRefusal extends Error {
  readonly code: DeliveryRefusalCode;
  readonly sentence: Localized;

  constructor(code: DeliveryRefusalCode) {
    super(sentences[code].en);
    this.code = code;
    this.sentence = sentences[code];
  }
}
