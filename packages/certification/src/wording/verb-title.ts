import type { Localized } from '@qunxing/criterion';
import type { ApplicationVerb, Possible } from '../application/possible.ts';
import { stepTitle } from './step-title.ts';
import { text } from './text.ts';

/** What the verbs of an application are called, whatever the step. */
export const verbTitle: Readonly<Record<ApplicationVerb, Localized>> = {
  draft: text('新建申报', 'Begin an application'),
  submit: text('提交申报', 'Submit'),
  withdraw: text('撤回', 'Withdraw'),
  accept: text('受理', 'Accept'),
  checkCompleteness: text('完整性审查', 'Check completeness'),
  review: text('审核', 'Review'),
  recordVerification: text('实地核查', 'Record the verification'),
  return: text('退回补正', 'Return for correction'),
  decline: text('不予通过', 'Decline'),
};

/** What it is called to do something at a step: a review by its level, declining at acceptance 不予受理. */
export const possibleTitle = ({ verb, step }: Pick<Possible, 'verb' | 'step'>): Localized => {
  if (verb === 'review') return stepTitle[step];
  if (verb === 'decline' && step === 'acceptance') return text('不予受理', 'Do not accept');
  return verbTitle[verb];
};
