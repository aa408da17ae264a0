export { caseOf, demonstrationCases } from './case.ts';
export {
  clustersOfOneCounty,
  type DemonstrationCluster,
  type DemonstrationEnterprise,
  demonstrationCluster,
  demonstrationClusters,
  type Order,
} from './cluster.ts';
export type { DemonstrationIncident } from './incidents.ts';
export { type Scenario, scenarios, scenarioTitles } from './scenario.ts';
export type { DemonstrationTitle } from './titles.ts';
