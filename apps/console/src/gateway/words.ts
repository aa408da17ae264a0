import type { Words } from '../language/words.ts';

/** What stands where an answer of the gateway is missing. */
export const gatewayWords = {
  again: { zh: '重新读取', en: 'Try again' },
  unreachableTitle: { zh: '连接不上服务器', en: 'The server cannot be reached' },
  unreachableWayOut: {
    zh: '请检查网络后重新读取；若一直不通，请联系系统运维人员。',
    en: 'Check the network and try again. If it stays unreachable, tell those who run this system.',
  },
  forbiddenTitle: { zh: '您的角色无权查看此内容', en: 'Your role may not see this' },
  forbiddenWayOut: {
    zh: '请换用有权的账号登录，或联系负责该辖区的单位。',
    en: 'Sign in with an account that may, or ask the office in charge of the division.',
  },
  badInputTitle: { zh: '查询条件有误', en: 'A condition of this page is wrong' },
  badInputWayOut: {
    zh: '请返回并清除筛选条件，或检查收到的链接是否完整。',
    en: 'Go back and clear the filters, or check that the link you received is complete.',
  },
  failedTitle: { zh: '服务器未能完成读取', en: 'The server could not finish' },
  failedWayOut: {
    zh: '数据没有改动。请稍后重新读取；若再次出现，请把时间告诉系统运维人员。',
    en: 'Nothing was changed. Try again shortly; if it happens again, tell those who run this system the time.',
  },
} as const satisfies Words;
