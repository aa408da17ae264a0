import type { Words } from '../language/words.ts';

/** Files behind an application (佐证材料). */
export const evidenceWords = {
  title: { zh: '佐证材料', en: 'Evidence' },
  evidenceOf: { zh: '“{{title}}”的佐证材料', en: 'Evidence for {{title}}' },
  photos: { zh: '实地核查照片', en: 'Photos of the visit' },
  photosOf: { zh: '“{{title}}”的实地核查照片', en: 'Photos of the visit: {{title}}' },
  none: { zh: '没有佐证材料。', en: 'No evidence is attached.' },
  notRead: { zh: '佐证材料未能读取，请稍后刷新。', en: 'The evidence could not be read; reload the page later.' },
  attach: { zh: '上传文件', en: 'Attach files' },
  attachTo: { zh: '为“{{to}}”上传文件', en: 'Attach files to {{to}}' },
  declaration: {
    zh: '上传即声明文件不涉及国家秘密、已获准提供。可用 PDF、OFD、Word、Excel 和图片，每个不超过 50 MB。',
    en: 'By attaching a file you declare that it holds nothing classified and may be handed in. PDF, OFD, Word, Excel and images, 50 MB each at most.',
  },
  sending: { zh: '正在上传“{{name}}”', en: 'Sending {{name}}' },
  sendAgain: { zh: '重新上传', en: 'Send again' },
  unanswered: { zh: '服务器没有应答，请稍后重试。', en: 'There was no answer; try again later.' },
  new: { zh: '补正后新增', en: 'New since the return' },
  remove: { zh: '移除', en: 'Remove' },
  removeNamed: { zh: '移除“{{name}}”', en: 'Remove {{name}}' },
  removeSure: { zh: '确定移除', en: 'Remove it' },
  keep: { zh: '保留', en: 'Keep it' },
  placeOfPhoto: {
    zh: '照片注明的位置：{{latitude}}, {{longitude}}',
    en: 'Place stated by the photo: {{latitude}}, {{longitude}}',
  },
  placeOfDevice: {
    zh: '设备所在位置：{{latitude}}, {{longitude}}',
    en: 'Place stated by the device: {{latitude}}, {{longitude}}',
  },
  within: { zh: '（误差 {{meters}} 米）', en: ' (within {{meters}} m)' },
} as const satisfies Words;
