import {
  byId,
  type CriterionDefinition,
  type ItemDefinition,
  type MetricDefinition,
  printFormula,
} from '@qunxing/criterion';

/** A cell of a Markdown table: one line, with nothing that Markdown would read as markup of the table. */
const cell = (text: string): string =>
  text
    .replaceAll('\\', '\\\\')
    .replaceAll('|', '\\|')
    .replaceAll('<', '&lt;')
    .replaceAll(/\s*\n\s*/g, ' ');

const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const table = (heads: readonly string[], rows: readonly string[]): string =>
  [row(...heads), row(...heads.map(() => '---')), ...rows].join('\n');

const lines = (texts: readonly string[]): string => texts.join('<br>') || '–';

const metricRow = (metric: MetricDefinition, definition: CriterionDefinition): string => {
  const { parameters } = metric;
  const names = { items: byId(definition.items), titles: byId(definition.titles ?? []), parameters };
  const variants = Object.entries(metric.variants);
  const formulas = variants.flatMap(([name, { title, expression }]) => [
    ...(variants.length > 1 ? [`\`${name}\` ${cell(title['zh-CN'])} · ${cell(title.en)}:`] : []),
    cell(printFormula(expression, { ...names, language: 'zh-CN' })),
    cell(printFormula(expression, { ...names, language: 'en' })),
  ]);
  const parameterLines = Object.entries(parameters).map(([name, parameter]) => {
    const range =
      parameter.kind === 'number'
        ? `${parameter.least}–${parameter.most} ${parameter.unit}`
        : parameter.allowed.map((value) => `\`${value}\``).join(', ');
    return `\`${name}\` ${cell(parameter.title['zh-CN'])} · ${cell(parameter.title.en)}: ${cell(range)}`;
  });
  return row(
    `\`${metric.id}\``,
    lines([cell(metric.title['zh-CN']), cell(metric.title.en)]),
    cell(metric.unit ?? '–'),
    lines(formulas),
    lines(parameterLines),
    cell(metric.basis),
  );
};

const optionsText = ({ kind, options = [] }: ItemDefinition): string =>
  options.map((option) => option.value).join(kind === 'choice' ? ', ' : ' < ') || '–';

const itemRow = (item: ItemDefinition): string =>
  row(
    `\`${item.id}\``,
    lines([cell(item.title['zh-CN']), cell(item.title.en)]),
    item.kind,
    cell(item.unit ?? optionsText(item)),
    item.grain,
    item.years === undefined ? item.time : `${item.time}, ${item.years} ${item.years === 1 ? 'year' : 'years'}`,
    cell([item.concept, item.scope, item.period].filter((part) => part !== undefined).join(', ') || '–'),
  );

/** The part of a criterion's README that its definition says already: metrics with their formulas, and items. */
export const renderReadme = (definition: CriterionDefinition): string =>
  [
    `## ${definition.title['zh-CN']} · ${definition.title.en}`,
    `\`${definition.id}\` ${definition.version}, algebra ${definition.algebra}. ${definition.basis}`,
    '### 指标 Metrics',
    table(
      ['id', '指标 metric', '单位 unit', '公式 formula', '参数 parameters', '依据 basis'],
      definition.metrics.map((metric) => metricRow(metric, definition)),
    ),
    '### 填报项 Items',
    table(
      ['id', '填报项 item', 'kind', '单位或选项 unit or options', '口径 grain', '时间 time', '统计口径 figure basis'],
      definition.items.map(itemRow),
    ),
  ].join('\n\n');
