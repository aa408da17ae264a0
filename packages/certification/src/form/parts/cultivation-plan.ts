import { cultivationDirections } from '@qunxing/reference';
import { text } from '../../wording/text.ts';
import type { FormField, FormPart, FormRow } from '../form-field.ts';

const target = (year: number): FormField => ({
  key: `y${year}`,
  title: text(`${year} 年目标`, `Target ${year}`),
  kind: 'number',
  required: true,
});

const directions = Object.entries(cultivationDirections).map(([key, title]): FormRow => ({ key, title }));

/** Part F: the cultivation plan (培育方案): a target for each metric and year, and by direction the tasks, owners and support. */
export const cultivationPlan = (metrics: readonly FormRow[], years: readonly number[]): FormPart => ({
  key: 'cultivation-plan',
  letter: 'F',
  title: text('培育方案', 'Cultivation plan'),
  blocks: [
    {
      key: 'outline',
      title: text('总体安排', 'Outline'),
      rows: [],
      fields: [{ key: 'approach', title: text('总体思路', 'Approach'), kind: 'text', required: true }],
    },
    {
      key: 'targets',
      title: text('分年度目标', 'Targets by year'),
      help: text(
        '每项指标每年一个数，复核时逐项对照。',
        'One number a metric and year; the re-review holds results against it.',
      ),
      rows: metrics,
      fields: years.map(target),
    },
    {
      key: 'tasks',
      title: text('重点任务', 'Tasks'),
      rows: directions,
      fields: [
        { key: 'task', title: text('任务', 'Task'), kind: 'text', required: true },
        { key: 'owner', title: text('责任单位', 'Owner'), kind: 'line', required: true },
        { key: 'support', title: text('支持措施', 'Support'), kind: 'line', required: false },
      ],
    },
  ],
});
