import type { z } from 'zod';

/** Why a value is refused, in both languages, with the way out. */
export interface Reason {
  readonly zh: string;
  readonly en: string;
}

const reason = (zh: string, en: string): Reason => ({ zh, en });

const kinds: Readonly<Record<string, Reason>> = {
  string: reason('应为文本。', 'must be text.'),
  number: reason('应为数字。', 'must be a number.'),
  int: reason('应为整数。', 'must be a whole number.'),
  boolean: reason('应为“是”或“否”（布尔值）。', 'must be true or false.'),
  array: reason('应为列表。', 'must be a list.'),
  object: reason('应为对象。', 'must be an object.'),
};

const unfit = reason('取值无效，请核对后重新填写。', 'is not valid; check and correct it.');

const tooSmall = ({ origin, minimum }: z.core.$ZodIssueTooSmall): Reason => {
  const least = Number(minimum);
  if (origin === 'array') return reason(`至少应有 ${least} 项。`, `must have at least ${least} of them.`);
  if (origin !== 'string') return reason(`不能小于 ${least}。`, `must be at least ${least}.`);
  return least === 1
    ? reason('不能为空，请填写。', 'must not be empty.')
    : reason(`至少应有 ${least} 个字符。`, `must have at least ${least} characters.`);
};

const tooBig = ({ origin, maximum }: z.core.$ZodIssueTooBig): Reason =>
  origin === 'string'
    ? reason(`不能超过 ${maximum} 个字符，请缩短。`, `must have at most ${maximum} characters; shorten it.`)
    : reason(`不能大于 ${maximum}。`, `must be at most ${maximum}.`);

/** What validation found wrong with a value, in words of ours: those of the validator are for programmers. */
export const issueSentence = (issue: z.core.$ZodIssue): Reason => {
  switch (issue.code) {
    case 'invalid_type':
      return kinds[issue.expected] ?? unfit;
    case 'invalid_value':
      return reason(`可用：${issue.values.join('、')}。`, `use one of ${issue.values.join(', ')}.`);
    case 'too_small':
      return tooSmall(issue);
    case 'too_big':
      return tooBig(issue);
    case 'unrecognized_keys':
      return reason('没有这个名称，请删去或更正。', 'no such name is known; remove or correct it.');
    default:
      return unfit;
  }
};
