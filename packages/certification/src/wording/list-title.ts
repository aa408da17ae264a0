import type { Localized } from '@qunxing/criterion';
import type { ListStep, Step } from '../application/stage.ts';
import { stepTitle } from './step-title.ts';
import { text } from './text.ts';

const titles: Readonly<Record<ListStep, Localized>> = {
  recommendation: text('推荐汇总表', 'recommendation list'),
  'spot-check': text('抽查名单', 'list of spot checks'),
  'expert-review': text('评审专家组', 'expert panel'),
  deliberation: text('审议会议', 'meeting'),
  'public-notice': text('公示名单', 'public notice'),
  certification: text('认定名单', 'list of certifications'),
  announcement: text('公布名单', 'announcement'),
};

const isListStep = (step: Step): step is ListStep => Object.hasOwn(titles, step);

/** What the list that takes a step is called. */
export const listTitle = (step: Step): Localized => (isListStep(step) ? titles[step] : stepTitle[step]);
