import { canonicalJson, type Localized } from '@qunxing/criterion';
import { bind, findRequirement, issueReceipt, type Plan, readCaseInput, verdictSentence } from '@qunxing/evaluation';
import { standards } from '@qunxing/standards';
import { type Answer, bilingual, exitCodes, parseJson, unusable } from './answer.ts';
import { definitions } from './definitions.ts';

const unknownStandard = (given: string): Localized => {
  const known = standards.map(({ id }) => id).join(', ');
  return {
    'zh-CN': `没有标准“${given}”。现有标准：${known}。`,
    en: `There is no standard "${given}". Known standards: ${known}.`,
  };
};

const report = (plan: Plan, receipt: ReturnType<typeof issueReceipt>): readonly string[] =>
  receipt.evaluation.criteria.flatMap(({ criterion, verdict, met, total, requirements }) => [
    `${criterion}  ${verdict}  ${met}/${total}`,
    ...requirements.flatMap((result) => {
      const bound = findRequirement(plan, result.requirement);
      return bound === undefined
        ? []
        : [`  ${bilingual(bound.metric.title)}: ${bilingual(verdictSentence(bound, result))}`];
    }),
  ]);

/**
 * Judges the case of a file (`CaseInput` as JSON) under a standard, requirement by requirement.
 * The file of the answer holds receipt, input, standard and definitions: all that `verify` needs, offline.
 */
export const evaluateCase = (text: string, standardId: string): Answer => {
  const standard = standards.find(({ id }) => id === standardId);
  if (standard === undefined) return unusable([unknownStandard(standardId)]);
  const parsed = parseJson(text);
  if ('refused' in parsed) return unusable([parsed.refused]);
  const bound = bind(definitions, standard);
  if ('refused' in bound) return unusable(bound.refused.map(({ message }) => message));
  const read = readCaseInput(
    parsed.json,
    bound.plan.criteria.flatMap(({ definition }) => definition.items),
  );
  if ('errors' in read) return unusable(read.errors.map(({ message }) => message));
  const receipt = issueReceipt(bound.plan, read.input);
  const { verdict, coverage } = receipt.evaluation;
  return {
    code: verdict === 'met' ? exitCodes.holds : exitCodes.fails,
    lines: [
      bilingual(standard.title),
      ...report(bound.plan, receipt),
      `${verdict}  ${coverage.known}/${coverage.needed}  ${receipt.result}`,
    ],
    errors: [],
    file: canonicalJson({ receipt, input: read.input, standard, definitions }),
  };
};
