import type { Reason } from '@qunxing/shape';

const sentences: Readonly<Record<number, Reason>> = {
  400: {
    zh: '请求无法识别，请检查地址和内容后重试。',
    en: 'The request cannot be understood; check its address and content.',
  },
  408: { zh: '请求超时，请重试。', en: 'The request took too long; try again.' },
  413: { zh: '请求内容过大，请减少内容后重试。', en: 'The request is too large; send less at once.' },
  414: { zh: '请求地址过长，请减少条件后重试。', en: 'The address of the request is too long; ask for less.' },
  415: {
    zh: '不支持这种内容类型，请以 JSON 格式发送。',
    en: 'Content of this type is not accepted; send JSON.',
  },
};

const other: Reason = {
  zh: '请求未被接受，请核对后重试。',
  en: 'The request is not accepted; check it and try again.',
};

/** Why a request of an HTTP status below 500 is refused before anything of ours looked at it. */
export const requestObstacle = (status: number): Reason => sentences[status] ?? other;
