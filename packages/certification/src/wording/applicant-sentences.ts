import type { Localized } from '@qunxing/criterion';
import type { ApplicationRefusal } from '../application/application-refusal.ts';
import type { Ineligible } from '../eligibility/eligibility.ts';
import type { Sentences } from './sentences.ts';
import { inARow, text } from './text.ts';

type ApplicantRefusal = Extract<
  ApplicationRefusal,
  { readonly code: `APPLICANT_${string}` | `COUNTY_${string}` | `COUNTIES_${string}` | `CLUSTER_${string}` }
>;

/** Why an incident bars a cluster. */
export const becauseOf: Readonly<Record<Ineligible['why'], Localized>> = {
  bars: text('在追溯期内', 'within the look-back'),
  'grade-missing': text('未录入等级', 'its grade was not entered'),
  'look-back-undecided': text(
    '是否在追溯期内，办法尚未明确',
    'the procedure does not say whether it is within the look-back',
  ),
};

/** Why a cluster, or the office that applies for it, cannot take part. */
export const applicantSentences: Sentences<ApplicantRefusal> = {
  APPLICANT_OTHER_COUNTY: ({ lead }, names) => {
    const { 'zh-CN': zh, en } = names.division(lead);
    return text(
      `${zh}的产值占比最大，应由${zh}工信部门申报。如占比有误，请先在集群信息中更正。`,
      `${en} has the largest share of output, so its department applies. If the shares are wrong, correct them on the cluster's page first.`,
    );
  },
  APPLICANT_UNDECIDED: ({ counties, why }, names) => {
    const { 'zh-CN': zh, en } = inARow(counties.map(names.division));
    return why === 'missing'
      ? text(
          `集群跨县（市、区），但缺少产值占比：${zh}。请在集群信息中补齐，以确定申报主体。`,
          `The cluster spans several counties, and the share of output is not known of: ${en}. Enter it on the cluster's page, so that it is clear who applies.`,
        )
      : text(
          `${zh}的产值占比相同，无法确定申报主体。请核对占比后更正。`,
          `${en} have equal shares of output, so nobody can tell which of them applies. Check the shares and correct them.`,
        );
  },
  APPLICANT_OTHER_DIVISION: ({ division, counties }, names) => {
    const outside = inARow(counties.map(names.division));
    const own = division === null ? text('未设定的行政区', 'no division') : names.division(division);
    return text(
      `您所在协会属于${own['zh-CN']}，不能为以下县（市、区）的集群申报：${outside['zh-CN']}。请由当地协会申报。`,
      `Your association is of ${own.en} and cannot apply for a cluster in ${outside.en}. The association there applies.`,
    );
  },
  COUNTIES_NOT_ADJACENT: ({ parts }, names) => {
    const groups = parts.map((part) => inARow(part.map(names.division)));
    return text(
      `集群所在县（市、区）应当相邻，现分为互不相邻的 ${parts.length} 片：${groups.map((group) => group['zh-CN']).join('；')}。请核对集群所在县（市、区），或由省工信厅核实相邻关系。`,
      `The counties of a cluster must be neighbors; these form ${parts.length} parts apart from each other: ${groups.map(({ en }) => en).join('; ')}. Check the counties of the cluster, or have the provincial department confirm which are neighbors.`,
    );
  },
  COUNTIES_ADJACENCY_UNCONFIRMED: ({ pairs }, names) => {
    const named = pairs.map((pair) => pair.map(names.division));
    const zh = named.map((pair) => pair.map((name) => name['zh-CN']).join('与')).join('、');
    const en = named.map((pair) => pair.map((name) => name.en).join(' and ')).join(', ');
    return text(
      `以下县（市、区）是否相邻尚待核实：${zh}。请由省工信厅核实一次后再申报。`,
      `Nobody has confirmed yet that these are neighbors: ${en}. The provincial department confirms it once; then the application can be begun.`,
    );
  },
  COUNTY_UNKNOWN: ({ given }) =>
    text(
      `集群所在地“${given}”不是现行的县（市、区）代码。请在集群信息中更正。`,
      `“${given}” is no county of the register. Correct the counties on the cluster's page.`,
    ),
  COUNTY_TWICE: ({ county }, names) => {
    const { 'zh-CN': zh, en } = names.division(county);
    return text(
      `集群所在地重复填写了${zh}（新旧代码视为同一县）。请合并为一行。`,
      `${en} is named twice among the counties of the cluster; an old and a new code are one county. Put the two lines together.`,
    );
  },
  CLUSTER_WITHOUT_COUNTY: () =>
    text(
      '集群尚未填写所在县（市、区）。请先在集群信息中补充。',
      "The cluster has no county yet. Enter it on the cluster's page first.",
    ),
  CLUSTER_NOT_ELIGIBLE: ({ on, problems }, names) => {
    const named = problems.map(({ incident, why }) => {
      const { 'zh-CN': zh, en } = names.incident(incident);
      return text(`${zh}（${becauseOf[why]['zh-CN']}）`, `${en} (${becauseOf[why].en})`);
    });
    const { 'zh-CN': zh, en } = inARow(named);
    return text(
      `截至 ${on}，集群不符合申报条件：${zh}。请核对事件登记；登记有误的，由登记单位更正后再办。`,
      `On ${on} the cluster is not eligible: ${en}. Check the incident register; if an entry is wrong, whoever made it corrects it.`,
    );
  },
};
