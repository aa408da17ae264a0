import type { KeyingConfig } from '@urql/exchange-graphcache';

type KeyOf = NonNullable<KeyingConfig[string]>;

const byKey: KeyOf = (entity) => (typeof entity.key === 'string' ? entity.key : null);
const byHash: KeyOf = (entity) => (typeof entity.hash === 'string' ? entity.hash : null);
const byCode: KeyOf = (entity) => (typeof entity.code === 'string' ? entity.code : null);
/** A value, stored inside whatever holds it. */
const held: KeyOf = () => null;

/** How the normalized cache tells one thing from another; types with an `id` need no entry. */
export const keys: KeyingConfig = {
  Division: byCode,
  Standard: byKey,
  Procedure: byKey,
  Criterion: byHash,
  Metric: held,
  Item: byKey,
  Programme: byKey,
  Round: byKey,
  Zone: byKey,
  Industry: byKey,
  ...Object.fromEntries(
    [
      'Alternative',
      'ClusterCounty',
      'ClusterEvaluated',
      'ClusterRosterConnection',
      'ClusterRosterEdge',
      'CountySummary',
      'CriterionResult',
      'DemonstrationAccount',
      'EvaluationRefused',
      'EvaluationSummary',
      'ExplainedFigure',
      'Explanation',
      'ExplanationStep',
      'FigureChoice',
      'FigurePoint',
      'FigureSeries',
      'Instance',
      'ItemOption',
      'Localized',
      'Membership',
      'MetricParameter',
      'MetricVariant',
      'PageInfo',
      'ParameterValue',
      'ProcedureStep',
      'ProcedureValue',
      'QueryClustersConnection',
      'QueryClustersConnectionEdge',
      'QueryEnterprisesConnection',
      'QueryEnterprisesConnectionEdge',
      'Recognition',
      'Requirement',
      'RequirementResult',
      'RosterMember',
      'RosterValue',
      'SchemeFigure',
      'SeriesPoint',
      'SignedIn',
      'SignInRefused',
      'Sourced',
      'Threshold',
      'Title',
      'TitleCount',
      'Totals',
      'VerdictCount',
      'YearlyValue',
    ].map((type) => [type, held]),
  ),
};
