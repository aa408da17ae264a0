import { canonicalJson, type Localized } from '@qunxing/criterion';
import {
  bind,
  findRequirement,
  issueReceipt,
  type Plan,
  readCaseInput,
  type VerdictKind,
  verdictSentence,
  verdictTitle,
} from '@qunxing/evaluation';
import { type Answer, exitCodes, plain, text, unusable } from './answer.ts';
import { writeText } from './files.ts';
import type { Rules } from './rules.ts';

const unknownStandard = (given: string, { standards }: Rules): Localized => {
  const known = standards.map(({ id }) => id).join(', ');
  return text(
    `没有标准“${given}”。现有标准：${known}。`,
    `There is no standard "${given}". Known standards: ${known}.`,
  );
};

const titleOf = (plan: Plan, criterion: string): Localized =>
  plan.criteria.find(({ definition }) => definition.id === criterion)?.definition.title ?? plain(criterion);

/** What was judged, its verdict, and the counts behind it. */
const headed = (title: Localized, verdict: VerdictKind, counts: Localized): Localized =>
  text(
    `${title['zh-CN']}  ${verdictTitle[verdict]['zh-CN']}  ${counts['zh-CN']}`,
    `${title.en}  ${verdictTitle[verdict].en}  ${counts.en}`,
  );

/** Requirements met; of an aspect that sets none, that this is why it is not applicable. */
const counted = (met: number, total: number): Localized =>
  total === 0
    ? text('只列方向，无认定条件', 'directions only, no requirement')
    : text(`要求 ${met}/${total}`, `requirements ${met}/${total}`);

/** Said of a requirement that shows a value and decides nothing, whatever its own verdict. */
const decidesNothing = text('（培育方向，只列示）', ' (direction, shown only)');

const report = (plan: Plan, { evaluation }: ReturnType<typeof issueReceipt>): readonly Localized[] =>
  evaluation.criteria.flatMap(({ criterion, verdict, met, total, requirements }) => [
    headed(titleOf(plan, criterion), verdict, counted(met, total)),
    ...requirements.flatMap((result) => {
      const bound = findRequirement(plan, result.requirement);
      if (bound === undefined) return [];
      const [title, sentence] = [bound.metric.title, verdictSentence(bound, result)];
      const aside = bound.requirement.force === 'informative' ? decidesNothing : plain('');
      return [
        text(`  ${title['zh-CN']}${aside['zh-CN']}：${sentence['zh-CN']}`, `  ${title.en}${aside.en}: ${sentence.en}`),
      ];
    }),
  ]);

/**
 * Judges a case (`CaseInput` as JSON) under a standard of the rules, requirement by requirement. With `receiptPath` it writes
 * receipt, input, standard and definitions as canonical JSON: all that `verify` needs, offline.
 */
export const evaluateCase = (json: unknown, standardId: string, rules: Rules, receiptPath?: string): Answer => {
  const standard = rules.standards.find(({ id }) => id === standardId);
  if (standard === undefined) return unusable(unknownStandard(standardId, rules));
  const bound = bind(rules.definitions, standard);
  if ('refused' in bound) return unusable(...bound.refused.map(({ message }) => message));
  const read = readCaseInput(
    json,
    bound.plan.criteria.flatMap(({ definition }) => definition.items),
  );
  if ('errors' in read) return unusable(...read.errors.map(({ message }) => message));
  const { input } = read;
  const receipt = issueReceipt(bound.plan, input);
  // Those that the standard names and the receipt seals, and no other.
  const definitions = bound.plan.criteria.map(({ definition }) => definition);
  const unwritten = receiptPath && writeText(receiptPath, canonicalJson({ receipt, input, standard, definitions }));
  if (unwritten) return unusable(unwritten.refused);
  const { verdict, coverage } = receipt.evaluation;
  return {
    code: verdict === 'met' ? exitCodes.done : exitCodes.fails,
    lines: [
      standard.title,
      ...report(bound.plan, receipt),
      headed(
        text('合计', 'In all'),
        verdict,
        text(
          `数据 ${coverage.known}/${coverage.needed}  ${receipt.result}`,
          `figures ${coverage.known}/${coverage.needed}  ${receipt.result}`,
        ),
      ),
    ],
    errors: [],
  };
};
