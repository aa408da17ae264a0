import { type CriterionDefinition, findUnit, readDefinition, type Localized as Text } from '@qunxing/criterion';
import {
  bindChecked,
  type CaseInput,
  evaluate,
  type FigurePut,
  formatThreshold,
  type Plan,
  type Standard,
  verdictSentence,
  withFigures,
  withRosters,
} from '@qunxing/evaluation';
import type { Localized } from '../../language/localized.ts';
import type { VerdictKind } from '../../verdict/verdict-kind.ts';

/** The case of an application beside the rules that judge it, as the gateway serves it. */
interface ServedCase {
  readonly definitions: readonly unknown[];
  readonly standard: Standard;
  readonly input: CaseInput;
  readonly judge: Text | null;
}

/** The verdict on one requirement as it is with what was typed. */
export interface LiveVerdict {
  readonly requirement: string;
  readonly criterion: string;
  readonly title: Localized;
  readonly force: string;
  readonly kind: VerdictKind;
  readonly provisional: boolean;
  readonly sentence: Localized;
  /** Items that it lacks, by key. */
  readonly lacks: readonly string[];
}

/** All verdicts on a case, and the year that they rest on. */
export interface LiveVerdicts {
  readonly year: number;
  readonly verdicts: readonly LiveVerdict[];
}

const localized = (text: Text): Localized => ({ zh: text['zh-CN'], en: text.en });

const titleOf = (bound: Plan['criteria'][number]['requirements'][number]): Localized => {
  const { metric, requirement, definition } = bound;
  const { threshold } = requirement;
  if (threshold.status === 'unset' || metric.unit === undefined || findUnit(metric.unit) === undefined)
    return localized(metric.title);
  const asked = formatThreshold(threshold.value, requirement.operator, metric, definition);
  return { zh: `${metric.title['zh-CN']} ${asked['zh-CN']}`, en: `${metric.title.en} ${asked.en}` };
};

/** Reads a served case; gives what judges it with figures and rosters put in, by the engine that the gateway judges by. */
export const openCase = ({ definitions, standard, input, judge }: ServedCase) => {
  const read = definitions.flatMap((one): readonly CriterionDefinition[] => {
    const result = readDefinition(one);
    return 'definition' in result ? [result.definition] : [];
  });
  const bound = bindChecked(read, standard);
  if ('refused' in bound) throw new Error(bound.refused[0]?.message.en);
  const { plan } = bound;
  return (puts: readonly FigurePut[], rosters: CaseInput['roster']): LiveVerdicts => {
    const evaluation = evaluate(plan, withFigures(withRosters(input, rosters), puts));
    const verdicts = evaluation.criteria.flatMap(({ criterion, requirements }, place) =>
      requirements.flatMap((result, index): readonly LiveVerdict[] => {
        const asked = plan.criteria[place]?.requirements[index];
        if (asked === undefined) return [];
        const { verdict, provisional, requirement } = result;
        return [
          {
            requirement,
            criterion,
            title: titleOf(asked),
            force: asked.requirement.force,
            // The gateway spells the same kinds with underscores.
            kind: verdict.kind.replaceAll('-', '_') as VerdictKind,
            provisional,
            sentence: localized(verdictSentence(asked, result, judge ?? undefined)),
            lacks: verdict.kind === 'no-data' ? [...new Set(verdict.gaps.map(({ item }) => item))] : [],
          },
        ];
      }),
    );
    return { year: evaluation.referenceYear, verdicts };
  };
};
