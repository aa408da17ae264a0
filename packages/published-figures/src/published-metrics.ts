import type { figureConcepts, figureScopes } from '@qunxing/cluster-profile';

/** Statistical concept of a figure (产值, 营业收入, …). */
export type Concept = (typeof figureConcepts)[number]['id'];
/** Of which enterprises or which place a figure tells. */
export type Scope = (typeof figureScopes)[number]['id'];

/** What a key of the column `metric_key` stands for. */
export interface PublishedMetric {
  readonly concept: Concept;
  /** A flow is counted over a period, a stock on a day, a rate compares two of either. */
  readonly kind: 'flow' | 'stock' | 'rate';
  /** The scope that the key itself states; otherwise the whole cluster unless the row says something else. */
  readonly scope?: Scope;
  /** Units that make sense for it. */
  readonly units: readonly string[];
}

const money = ['元', '万元', '亿元'];
const dollars = ['美元', '万美元', '亿美元'];
const enterprises = ['家', '户'];
const persons = ['人', '万人'];
const pieces = ['个', '项', '件', '万个', '万项', '万件'];
const percent = ['%'];
const volume = ['千升', '万千升'];
const goods = ['把', '万把', '件', '万件', '台', '万台', '套', '万套'];

const flow = (concept: Concept, units: readonly string[], scope?: Scope): PublishedMetric =>
  scope === undefined ? { concept, kind: 'flow', units } : { concept, kind: 'flow', units, scope };
const stock = (concept: Concept, units: readonly string[], scope?: Scope): PublishedMetric => ({
  ...flow(concept, units, scope),
  kind: 'stock',
});
const rate = (concept: Concept, scope?: Scope): PublishedMetric => ({ ...flow(concept, percent, scope), kind: 'rate' });

/** The keys of published figures and what they mean. A key that is not here is kept and shown, and never used. */
export const publishedMetrics: Readonly<Record<string, PublishedMetric>> = {
  above_scale: stock('enterprises', enterprises, 'above-scale'),
  area_mu: stock('planted-area', ['亩', '万亩']),
  brands: stock('other', pieces),
  capacity_kl: stock('capacity', volume),
  champions: stock('single-champions', enterprises),
  clusters: stock('other', pieces),
  comprehensive_output: flow('comprehensive-output', money),
  core_patents: stock('patents', pieces),
  employment: stock('employment', persons),
  employment_direct: stock('employment', persons),
  employment_driven: stock('employment-driven', persons),
  ent_total_park: stock('enterprises', enterprises, 'zone'),
  enterprises: stock('enterprises', enterprises),
  export_markets: stock('other', pieces),
  export_usd: flow('export', dollars),
  exporters: stock('enterprises', enterprises, 'part'),
  farmers: stock('other', ['户', '万户']),
  gross_income: flow('comprehensive-income', money),
  high_talent: stock('other', persons),
  inv_patent_growth: rate('growth-rate'),
  inv_patents: stock('invention-patents', pieces),
  investment: flow('investment', money),
  leaders_city: stock('enterprises', enterprises, 'part'),
  little_giant: stock('little-giants', enterprises),
  output_cagr: rate('growth-rate'),
  output_growth: rate('growth-rate'),
  output_value: flow('output', money),
  pack_kl: flow('physical-output', volume),
  packaging_ents: stock('enterprises', enterprises, 'part'),
  patents: stock('patents', pieces),
  platforms_prov: stock('innovation-platforms', pieces),
  premium_share: rate('share'),
  projects: stock('other', pieces),
  rd_growth: rate('growth-rate'),
  rd_staff_share: rate('share'),
  sales: flow('sales', money),
  scale_output: flow('output', money, 'above-scale'),
  scale_output_growth: rate('growth-rate', 'above-scale'),
  share_of_scale_output: rate('share', 'above-scale'),
  tech_projects: flow('other', pieces),
  tonnage: flow('physical-output', ['吨', '万吨']),
  trade: flow('trade', [...money, ...dollars]),
  units: flow('physical-output', goods),
  value_added: flow('value-added', money, 'above-scale'),
};

/** The key of rows that tell of a status and not of a number. */
export const recognitionKey = 'recognition';
