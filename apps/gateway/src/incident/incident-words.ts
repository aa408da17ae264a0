import type { Localized as Text } from '@qunxing/criterion';

const text = (zh: string, en: string): Text => ({ 'zh-CN': zh, en });

const kinds: Readonly<Record<string, Text>> = {
  safety: text('生产安全事故', 'safety accident'),
  quality: text('质量事故', 'quality accident'),
  environment: text('环境污染事故', 'environmental accident'),
  'network-security': text('网络安全事件', 'network-security event'),
  'data-security': text('数据安全事件', 'data-security event'),
  tax: text('偷税漏税', 'tax evasion'),
  dishonesty: text('严重失信', 'serious dishonesty'),
  other: text('其他重大问题', 'other major problem'),
};

const grades: Readonly<Record<string, Text>> = {
  一般: text('一般', 'ordinary'),
  较大: text('较大', 'considerable'),
  重大: text('重大', 'major'),
  特别重大: text('特别重大', 'extraordinary'),
};

const asEntered = (words: Readonly<Record<string, Text>>, value: string): Text => words[value] ?? text(value, value);

/** What a kind of incident is called; one that only the register knows by its own word. */
export const incidentKind = (kind: string): Text => asEntered(kinds, kind);

/** What the grade of an incident is called, as entered. */
export const incidentGrade = (grade: string | null): Text =>
  grade === null ? text('不分级', 'not graded') : asEntered(grades, grade);
