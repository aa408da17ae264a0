import { text } from '../../wording/text.ts';
import type { FieldOption, FormField, FormPart } from '../form-field.ts';

const option = (value: string, zh: string, en: string): FieldOption => ({ value, title: text(zh, en) });

/** Kinds of incidents as the register of incidents has them. */
const kinds = [
  option('safety', '生产安全事故', 'safety accident'),
  option('quality', '质量事故', 'quality accident'),
  option('environment', '环境污染事故', 'environmental accident'),
  option('network-security', '网络安全事件', 'network-security event'),
  option('data-security', '数据安全事件', 'data-security event'),
  option('tax', '偷税漏税', 'tax evasion'),
  option('dishonesty', '严重失信', 'serious dishonesty'),
  option('other', '其他重大问题', 'other major problem'),
];

const grades = ['一般', '较大', '重大', '特别重大'].map((grade, index) =>
  option(grade, grade, ['ordinary', 'considerable', 'major', 'extraordinary'][index] ?? grade),
);

const promise = (key: string, zh: string, en: string): FormField => ({
  key,
  title: text(zh, en),
  kind: 'promise',
  required: true,
});

/** Part G: what happened in the cluster in the years looked back on, and what the applicant promises (事故事件与承诺). */
export const commitments: FormPart = {
  key: 'commitments',
  letter: 'G',
  title: text('事故事件与承诺', 'Incidents and commitments'),
  blocks: [
    {
      key: 'incidents',
      title: text('近三年事故事件', 'Incidents of the last three years'),
      help: text(
        '如实列出集群内企业发生的事故和事件，等级按主管部门认定填写；没有的不填。',
        'Every accident and event in the enterprises of the cluster, with the grade its authority gave; leave empty if none.',
      ),
      rows: [],
      most: 20,
      fields: [
        { key: 'date', title: text('日期', 'Date'), kind: 'date', required: true },
        { key: 'enterprise', title: text('企业', 'Enterprise'), kind: 'line', required: true },
        { key: 'kind', title: text('类别', 'Kind'), kind: 'choice', options: kinds, required: true },
        { key: 'grade', title: text('等级', 'Grade'), kind: 'choice', options: grades, required: false },
        { key: 'description', title: text('情况', 'What happened'), kind: 'line', required: true },
        { key: 'source', title: text('认定依据', 'Source of the grade'), kind: 'line', required: true },
        { key: 'closed-on', title: text('办结日期', 'Dealt with on'), kind: 'date', required: false },
      ],
    },
    {
      key: 'promises',
      title: text('申报单位承诺', 'Commitments of the applicant'),
      rows: [],
      fields: [
        promise(
          'true',
          '所填数据和材料真实、完整、可核查。',
          'Figures and materials are true, complete and open to checks.',
        ),
        promise(
          'no-accident',
          '近三年集群内企业未发生较大及以上安全、质量、环境污染事故，已列出的除外。',
          'No safety, quality or environmental accident of grade 较大 or above in the last three years but those listed.',
        ),
        promise(
          'no-event',
          '近三年未发生重大及以上网络安全、数据安全事件，已列出的除外。',
          'No network- or data-security event of grade 重大 or above in the last three years but those listed.',
        ),
        promise(
          'no-dishonesty',
          '近三年无偷税漏税、违法违规、严重失信和其他重大问题，已列出的除外。',
          'No tax evasion, violation of law, serious dishonesty or other major problem in those years but those listed.',
        ),
        promise('no-secret', '所填内容不涉及国家秘密。', 'Nothing in the form is a state secret.'),
      ],
    },
  ],
};
