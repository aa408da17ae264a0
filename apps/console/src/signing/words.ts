import type { Words } from '../language/words.ts';

/** Signing official acts (签署), and what was signed. */
export const signingWords = {
  content: { zh: '签署内容', en: 'What you sign' },
  contentNote: {
    zh: '请逐项核对。签署后以下内容与您的身份、任职一并记入审计日志，不能更改。',
    en: 'Check it line by line. Once signed, it goes into the audit log with your person and office, and cannot be changed.',
  },
  fingerprint: { zh: '数据指纹', en: 'Fingerprint' },
  contentFingerprint: { zh: '内容指纹', en: 'Fingerprint of the content' },
  code: { zh: '动态验证码', en: 'Code of your device' },
  codeHelp: {
    zh: '请输入验证器当前显示的 6 位数字；每个验证码只能用一次。',
    en: 'The six digits that your authenticator shows now; each code is taken once.',
  },
  sign: { zh: '确认签署', en: 'Sign' },
  change: { zh: '返回修改', en: 'Back' },
  notEnrolled: {
    zh: '签署须用动态验证码，您尚未启用。约一分钟即可设置，已填写的内容都会保留；启用后回到本页继续签署。',
    en: 'Signing needs a second factor, and you have none yet. Setting one up takes a minute, and what you typed stays; come back here to sign.',
  },
  toSecurity: { zh: '前往安全设置（新窗口）', en: 'Set it up (new window)' },
  demonstrationCode: {
    zh: '示例：演示账号此刻的验证码是',
    en: 'Example: the code of this demonstration account is now',
  },
  fillIn: { zh: '填入', en: 'Use it' },
  signatures: { zh: '签署记录', en: 'Signatures' },
  signedBy: { zh: '{{organization}} · {{person}}', en: '{{person}} for {{organization}}' },
  byCode: { zh: '动态验证码签署', en: 'signed with a code of the device' },
  sealedBy: { zh: '电子签章：{{provider}}', en: 'Sealed by {{provider}}' },
  signatureFingerprint: { zh: '签署指纹', en: 'Fingerprint of the signature' },
  intact: { zh: '与审计日志一致', en: 'Agrees with the audit log' },
  broken: {
    zh: '与审计日志不一致：内容或记录被改动过，请联系审计人员。',
    en: 'Does not agree with the audit log: content or record were changed. Tell an auditor.',
  },
  signed: { zh: '已签署', en: 'Signed' },
  showContent: { zh: '查看签署内容', en: 'Show what was signed' },
  scans: { zh: '盖章件扫描件', en: 'Scans of the stamped original' },
  scanBy: { zh: '{{person}} 于 {{when}} 上传', en: '{{person}}, {{when}}' },
  bindScan: { zh: '上传盖章件扫描件', en: 'Add a scan of the stamped original' },
  binding: { zh: '正在上传', en: 'Sending' },
  scanTypes: { zh: 'PDF、OFD 或图片，不超过 30 MB', en: 'PDF, OFD or an image, up to 30 MB' },
  scanFailed: {
    zh: '没有收到服务器的答复，扫描件可能未保存。请检查网络后再传一次；同一文件不会重复保存。',
    en: 'The server did not answer, and the scan may not be kept. Check the network and send it again; the same file is kept once.',
  },
} as const satisfies Words;
