import type { Receipt, RequirementResult } from '@qunxing/evaluation';
import { valueText, verdictSentence } from '@qunxing/evaluation';
import { globalId, type Query, spelled } from './database.ts';
import { bothLanguages, divisionOf, type KnownStandard, knownCriteria, knownStandards } from './rules.ts';

interface Row {
  readonly id: string;
  readonly name: string;
  readonly demonstration: boolean;
  readonly leading_industry: string | null;
  readonly niche: string | null;
  readonly prefecture_code: string | null;
  readonly counties: readonly { readonly code: string; readonly lead: boolean }[] | null;
  readonly recognitions: readonly object[] | null;
  readonly evaluation_id: string | null;
  readonly standard_hash: string;
  readonly evaluated_at: Date;
  readonly receipt: string;
}

const statement = `
SELECT c.id, c.name, c.demonstration, c.leading_industry, c.niche, c.prefecture_code,
  (SELECT json_agg(json_build_object('code', cc.county_code, 'lead', cc.lead) ORDER BY cc.lead DESC, cc.county_code)
   FROM cluster_county cc WHERE cc.cluster_id = c.id) AS counties,
  (SELECT json_agg(json_build_object('text', r.label, 'year', r.year, 'source', r.source, 'note', r.note)
     ORDER BY r.level, r.year NULLS LAST, r.id)
   FROM recognition r WHERE r.cluster_id = c.id) AS recognitions,
  l.evaluation_id, l.standard_hash, l.evaluated_at, e.text AS receipt
FROM cluster c LEFT JOIN latest_evaluation l ON l.cluster_id = c.id AND l.standard_id = $2
LEFT JOIN evaluation_receipt e ON e.evaluation_id = l.evaluation_id
WHERE c.id = $1`;

/** Who judges where the procedures call for an expert review. */
const judge = { 'zh-CN': '专家', en: 'experts' };

const shown: ReadonlySet<string> = new Set(['value', 'growth', 'truth', 'category']);

const resultOf = (standard: KnownStandard, result: RequirementResult) => {
  const known = standard.requirements.get(result.requirement);
  if (known === undefined) throw new Error(`no requirement ${result.requirement}`);
  const { bound, written } = known;
  return {
    verdict: spelled(result.verdict.kind),
    provisional: result.provisional,
    value: shown.has(result.outcome.kind) ? bothLanguages(valueText(bound, result.outcome)) : null,
    sentence: bothLanguages(verdictSentence(bound, result, judge)),
    requirement: written,
  };
};

const evaluationOf = (row: Row, standard: KnownStandard) => {
  // The store wrote it from a receipt.
  const { evaluation } = JSON.parse(row.receipt) as Receipt;
  return {
    id: globalId('Evaluation', row.evaluation_id ?? ''),
    verdict: spelled(evaluation.verdict),
    provisional: evaluation.provisional,
    known: evaluation.coverage.known,
    needed: evaluation.coverage.needed,
    evaluatedAt: row.evaluated_at.toISOString(),
    referenceDate: evaluation.referenceDate,
    criteria: evaluation.criteria.map(({ criterion, verdict, provisional, met, total, warnings, ...rest }) => ({
      verdict: spelled(verdict),
      provisional,
      met,
      total,
      warnings,
      known: rest.coverage.known,
      needed: rest.coverage.needed,
      criterion: knownCriteria.get(criterion),
      requirements: rest.requirements.map((result) => resultOf(standard, result)),
    })),
  };
};

const standardsWritten = [...knownStandards.values()].map(({ key, exercise, title }) => ({ key, exercise, title }));

/** One cluster with its evaluation under a standard and every requirement. */
export const answerPage = async (query: Query, id: string, standardKey: string): Promise<object> => {
  const [row] = await query<Row>('page', statement, [id, standardKey]);
  if (row === undefined) return { cluster: null, standards: standardsWritten };
  const standard = knownStandards.get(row.standard_hash);
  return {
    cluster: {
      id: globalId('Cluster', row.id),
      name: row.name,
      demonstration: row.demonstration,
      leadingIndustry: row.leading_industry ?? '',
      niche: row.niche,
      prefecture: row.prefecture_code === null ? null : divisionOf(row.prefecture_code),
      counties: (row.counties ?? []).map(({ code, lead }) => ({ lead, division: divisionOf(code) })),
      recognitions: row.recognitions ?? [],
      evaluation: row.evaluation_id === null || standard === undefined ? null : evaluationOf(row, standard),
    },
    standards: standardsWritten,
  };
};
