import type { Localized } from '@qunxing/criterion';

/** One way to say what a published number counts: a statistical concept or a scope. */
export interface FigureBasis {
  readonly id: string;
  readonly title: Localized;
}

const basis = <Id extends string>(id: Id, zh: string, en: string) => ({ id, title: { 'zh-CN': zh, en } }) as const;

/**
 * Statistical concepts (统计口径) of figures. Concepts never stand in for each other: output is not revenue, sales or
 * value added. Those that no item accepts are here so that such a figure can be shown, with its concept, and not used.
 */
export const figureConcepts = [
  basis('output', '产值', 'output'),
  basis('comprehensive-output', '综合产值', 'comprehensive output'),
  basis('comprehensive-income', '综合收入', 'comprehensive income'),
  basis('revenue', '营业收入', 'operating revenue'),
  basis('sales', '销售收入', 'sales revenue'),
  basis('value-added', '增加值', 'value added'),
  basis('profit', '利润总额', 'total profit'),
  basis('tax', '税收', 'tax paid'),
  basis('export', '出口额', 'exports'),
  basis('trade', '进出口总额', 'imports and exports'),
  basis('purchases', '采购额', 'purchases'),
  basis('local-purchases', '本地采购额', 'local purchases'),
  basis('investment', '投资额', 'investment'),
  basis('rd-expense', '研发经费', 'R&D expense'),
  basis('enterprises', '企业数', 'enterprises'),
  basis('little-giants', '专精特新“小巨人”企业数', 'little giants'),
  basis('single-champions', '制造业单项冠军企业数', 'single champions'),
  basis(
    'specialised-enterprises',
    '专精特新、创新型、高新技术企业数',
    'specialized, innovative or high-tech enterprises',
  ),
  basis('employment', '从业人员', 'employment'),
  basis('employment-driven', '带动就业（含间接）', 'employment including indirect'),
  basis('invention-patents', '有效发明专利', 'valid invention patents'),
  basis('patents', '专利（类型不明）', 'patents of any kind'),
  basis('innovation-platforms', '创新平台（级别不明）', 'innovation platforms of any level'),
  basis('city-platforms', '市级及以上创新平台', 'innovation platforms of city level or above'),
  basis('provincial-platforms', '省级及以上创新平台', 'innovation platforms of provincial level or above'),
  basis('national-platforms', '国家级创新平台', 'innovation platforms of national level'),
  basis('joint-projects', '产学研合作项目', 'joint research projects'),
  basis('standards', '制修订标准', 'standards issued'),
  basis('diagnoses', '数字化诊断服务', 'digital diagnoses'),
  basis('retrofits', '节能技术改造项目', 'retrofit projects'),
  basis('cooperation-projects', '对外合作项目', 'co-operation projects'),
  basis('service-bodies', '公共服务机构', 'public service bodies'),
  basis('city-service-bodies', '市级及以上公共服务机构', 'public service bodies of city level or above'),
  basis('provincial-service-bodies', '省级及以上公共服务机构', 'public service bodies of provincial level or above'),
  basis('national-service-bodies', '国家级公共服务机构', 'public service bodies of national level'),
  basis('energy-use', '综合能源消费量', 'energy consumption'),
  basis('clean-energy-use', '清洁能源消费量', 'clean energy consumption'),
  basis('energy-intensity', '单位产品能耗', 'energy per unit of product'),
  basis('energy-benchmark', '能效基准值', 'benchmark of energy efficiency'),
  basis('water-use', '用水量', 'water use'),
  basis('water-intensity', '单位产品水耗', 'water per unit of product'),
  basis('water-benchmark', '水效基准值', 'benchmark of water efficiency'),
  basis('land-area', '占地面积', 'land area'),
  basis('planted-area', '种植面积', 'planted area'),
  basis('physical-output', '产量', 'physical output'),
  basis('capacity', '产能', 'capacity'),
  basis('growth-rate', '增速', 'rate of growth'),
  basis('share', '占比', 'share'),
  basis('other', '其他口径', 'other concept'),
] as const satisfies readonly FigureBasis[];

/** Of which enterprises or which place a figure tells (统计范围). */
export const figureScopes = [
  basis('all', '集群全部企业', 'all enterprises of the cluster'),
  basis('above-scale', '规上企业', 'above-scale enterprises'),
  basis('sme', '中小企业', 'SMEs'),
  basis('leading-industry', '主导产业企业', 'enterprises of the leading industry'),
  basis('enterprise', '单个企业', 'one enterprise'),
  basis('zone', '园区', 'the whole zone'),
  basis('county', '全县', 'the whole county'),
  basis('prefecture', '全市（州）', 'the whole prefecture'),
  basis('province', '全省', 'the whole province'),
  basis('nation', '全国', 'the whole nation'),
  basis('part', '部分企业或产品', 'some enterprises or products'),
] as const satisfies readonly FigureBasis[];

/** The period a figure covers (统计时期); items accept the first two only. */
export const figurePeriods = [
  basis('year', '全年', 'the whole year'),
  basis('year-end', '年末', 'at year end'),
  basis('part-year', '不足一年', 'part of a year'),
  basis('date', '某日', 'on a date'),
] as const satisfies readonly FigureBasis[];
