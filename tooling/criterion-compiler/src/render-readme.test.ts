import { expect, test } from 'vitest';
import { renderReadme } from './render-readme.ts';
import { aCriterion } from './testing.ts';

test('shows each metric with its formulas in both languages, and each item', () => {
  expect(renderReadme(aCriterion())).toMatchInlineSnapshot(`
    "## 核心 · Core

    \`core\` 1.0.0, algebra 1.0.0. 认定标准（一）

    ### 指标 Metrics

    | id | 指标 metric | 单位 unit | 公式 formula | 参数 parameters | 依据 basis |
    | --- | --- | --- | --- | --- | --- |
    | \`core/small-share\` | 小型企业产值占比<br>Share of small enterprises | % | 企业产值合计（限规模类型为小型） ÷ 企业产值合计 × 100%，最近一年<br>sum of Output of the enterprise (where Size class is small) ÷ sum of Output of the enterprise × 100%, latest year | – | 认定标准（一） |
    | \`core/output-growth\` | 产值年均增速<br>Average output growth | %/年 | \`cagr\` 复合年均增速 · Compound annual growth rate:<br>企业产值合计（近若干年复合年均增速，年数按“增速年数”）<br>sum of Output of the enterprise (compound annual growth rate over as many years as “Years of growth” says)<br>\`meanGrowth\` 逐年增速的平均值 · Mean of the yearly growth rates:<br>企业产值合计（近若干年逐年增速的平均值，年数按“增速年数”）<br>sum of Output of the enterprise (mean of the yearly growth rates over as many years as “Years of growth” says) | \`window\` 增速年数 · Years of growth: 2–4 年 | 认定标准（一） |
    | \`core/plan-filed\` | 有方案<br>Plan filed | – | 培育\\|方案<br>Cultivation plan | – | 认定标准（一） |

    ### 填报项 Items

    | id | 填报项 item | kind | 单位或选项 unit or options | 口径 grain | 时间 time | 统计口径 figure basis |
    | --- | --- | --- | --- | --- | --- | --- |
    | \`core/plan\` | 培育\\|方案<br>Cultivation plan | declared | – | cluster | once | – |
    | \`profile/enterprise-output\` | 企业产值<br>Output of the enterprise | number | 万元 | enterprise | yearly, 4 years | output, enterprise, year |
    | \`profile/size-class\` | 规模类型<br>Size class | choice | large, small | enterprise | yearly | – |"
  `);
});
