import type { Finding, OfHead, Spot } from '@qunxing/audit-log';
import type { Localized } from '@qunxing/criterion';
import { text } from '../answer.ts';

type Of<Code extends Finding['code']> = Extract<Finding, { readonly code: Code }>;

/** The place of an event, counted as people do. */
const place = ({ index, stream, sequence }: Spot): Localized =>
  text(
    `日志第 ${index + 1} 条（${stream} 第 ${sequence} 项）`,
    `record ${index + 1} of the log (event ${sequence} of ${stream})`,
  );

/** Which head: whose, over how many events, of when. */
const head = ({ size, at, kept }: OfHead): Localized =>
  text(
    `${kept ? '留存的' : '文件中的'}日志头（${at}，前 ${size} 条）`,
    `the ${kept ? 'kept head' : "file's head"} of ${at} over the first ${size} records`,
  );

const records = ({ from, to }: Of<'LEAVES_MISSING'>): Localized =>
  from === to
    ? text(`第 ${from + 1} 条`, `record ${from + 1}`)
    : text(`第 ${from + 1} 至 ${to + 1} 条`, `records ${from + 1} to ${to + 1}`);

const named = (zh: string, en: string, zhWhat: string, enWhat: string): Localized =>
  text(`!! ${zh}：${zhWhat}`, `!! ${en}: ${enWhat}`);

const sentences: { readonly [Code in Finding['code']]: (finding: Of<Code>) => Localized } = {
  BODY_CHANGED: (finding) =>
    named(
      '内容被改动',
      'CHANGED CONTENT',
      `${place(finding)['zh-CN']}的内容与其摘要不符。`,
      `what ${place(finding).en} says is not what its hash stands for.`,
    ),
  EVENT_CHANGED: (finding) =>
    named(
      '记录被改动',
      'CHANGED RECORD',
      `${place(finding)['zh-CN']}的类型、时间、账号或摘要与入日志时不同。`,
      `type, time, account or hash of ${place(finding).en} are not those that were logged.`,
    ),
  EVENTS_GONE: ({ stream, sequences }) =>
    named(
      '记录被删去',
      'DROPPED EVENTS',
      `${stream} 的第 ${sequences.join('、')} 项在日志中有登记，记录已不存在。`,
      `the log has event ${sequences.join(', ')} of ${stream}, which is no longer there.`,
    ),
  CASE_DROPPED: ({ stream, events }) =>
    named(
      '整个事项被删去',
      'DROPPED CASE',
      `${stream} 曾有 ${events} 项记录，现已全部不存在。`,
      `${stream} had events (${events}), and none of them is there any more.`,
    ),
  CASES_MISSING: (finding) =>
    named(
      '事项缺失',
      'MISSING CASES',
      `${head(finding)['zh-CN']}签名时涵盖 ${finding.signed} 个事项，文件中只有 ${finding.held} 个。`,
      `${head(finding).en} was signed over ${finding.signed} streams, the file has ${finding.held} of them.`,
    ),
  LEAVES_MISSING: (finding) =>
    named(
      '日志缺条',
      'MISSING RECORDS',
      `日志${records(finding)['zh-CN']}缺失。`,
      `${records(finding).en} of the log: gone.`,
    ),
  LEAF_OUT_OF_PLACE: (finding) =>
    named(
      '日志次序有误',
      'RECORD OUT OF PLACE',
      `${place(finding)['zh-CN']}重复，或排在后面的记录之后。`,
      `${place(finding).en} stands twice, or behind a later one.`,
    ),
  SEQUENCE_BROKEN: (finding) =>
    named(
      '事项记录不连续',
      'BROKEN SEQUENCE',
      `${place(finding)['zh-CN']}之前应为第 ${finding.expected} 项。`,
      `${place(finding).en} stands where event ${finding.expected} should.`,
    ),
  NEWEST_DROPPED: (finding) =>
    named(
      '最新记录被删去',
      'DROPPED NEWEST EVENTS',
      `${head(finding)['zh-CN']}已签名，文件中只有 ${finding.held} 条。`,
      `${head(finding).en} was signed, and the file has ${finding.held} records.`,
    ),
  FILE_CUT_OFF: ({ size, held }) =>
    named(
      '文件不完整',
      'CUT-OFF FILE',
      `文件首行写明 ${size} 条，实有 ${held} 条：请重新下载；若仍如此，则最新记录已被删去。`,
      `its first line speaks of ${size} records, and there are ${held}: download it again; if that does not help, the newest were dropped.`,
    ),
  ROOT_DIFFERS: (finding) =>
    finding.kept
      ? named(
          '历史被重造',
          'REBUILT HISTORY',
          `日志的前 ${finding.size} 条不是${head(finding)['zh-CN']}签名时的记录（前 ${finding.since} 条相符）。`,
          `the first ${finding.size} records are not those that ${head(finding).en} was signed over (the first ${finding.since} are).`,
        )
      : named(
          '日志与签名不符',
          'LOG DIFFERS FROM ITS SIGNATURE',
          `第 ${finding.since + 1} 至 ${finding.size} 条之间有改动：由其算出的根与${head(finding)['zh-CN']}不同。`,
          `something between records ${finding.since + 1} and ${finding.size} was changed: they do not come to the root of ${head(finding).en}.`,
        ),
  HISTORY_DIFFERS: (finding) =>
    named(
      '历史被重造',
      'REBUILT HISTORY',
      `${place(finding)['zh-CN']}起，与留存的导出不同。`,
      `from ${place(finding).en} on the log is not the one of the export that was kept.`,
    ),
  SIGNATURE_WRONG: (finding) =>
    named(
      '签名无效',
      'WRONG SIGNATURE',
      `${head(finding)['zh-CN']}不是由其所写的密钥签名的。`,
      `${head(finding).en} is not signed with the key that it names.`,
    ),
  KEY_MISSING: (finding) =>
    named(
      '缺少公钥',
      'MISSING KEY',
      `${head(finding)['zh-CN']}所写的密钥 ${finding.key} 不在文件中，无法核验签名。`,
      `the key ${finding.key} that ${head(finding).en} names is not in the file, so its signature cannot be checked.`,
    ),
  KEY_CHANGED: ({ key }) =>
    named('公钥被改动', 'CHANGED KEY', `公钥与其编号 ${key} 不符。`, `a key is not the one of its id ${key}.`),
  KEY_NOT_TRUSTED: (finding) =>
    named(
      '密钥不受信任',
      'KEY NOT TRUSTED',
      `${head(finding)['zh-CN']}由密钥 ${finding.key} 签名，不是所给的公钥，也不是留存日志头的密钥。如密钥已依程序更换，请用 --key 一并给出。`,
      `${head(finding).en} is signed with ${finding.key}, which is neither a key that was given nor that of a kept head. If the key was replaced in due form, give it with --key as well.`,
    ),
  NOTHING_SIGNED: () =>
    named(
      '日志未签名',
      'NOTHING SIGNED',
      '文件中没有签名的日志头，不能证明任何事。请系统运维人员配置 QUNXING_LOG_KEY。',
      'the file has no signed head, so it proves nothing. Those who run the system have to set QUNXING_LOG_KEY.',
    ),
};

/** What is wrong with an exported log, by name and place. */
export const findingSentence = <Code extends Finding['code']>(finding: Of<Code> & { readonly code: Code }): Localized =>
  // The sentence stands under the code of the very finding.
  (sentences[finding.code] as (one: Of<Code>) => Localized)(finding);
