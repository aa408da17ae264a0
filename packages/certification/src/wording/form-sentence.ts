import type { Localized } from '@qunxing/criterion';
import type { FormRefusal } from '../form/form-open.ts';
import type { Names } from './names.ts';
import type { Sentences } from './sentences.ts';
import { stageTitle } from './stage-title.ts';
import { officeTitle } from './step-title.ts';
import { inARow, text } from './text.ts';

const sentences: Sentences<FormRefusal> = {
  FORM_LOCKED: ({ stage }) => {
    const now = stageTitle[stage];
    return text(
      `申报目前为“${now['zh-CN']}”，数据已锁定，不能改动。需要更正的，请审查单位退回补正。`,
      `The application is “${now.en}” now and its figures are locked. To correct one, ask the reviewing office to return it.`,
    );
  },
  FORM_OTHER_OFFICE: ({ offices }) => {
    const who = inARow(offices.map((office) => officeTitle[office]));
    return text(`申报书由${who['zh-CN']}填写，您可以查看。`, `The form is filled in by: ${who.en}; you may read it.`);
  },
  FORM_OTHER_DIVISION: ({ applicant }, names) => {
    const where = names.division(applicant);
    return text(
      `申报书由${where['zh-CN']}填写，您可以查看。`,
      `The form is filled in by ${where.en}; you may read it.`,
    );
  },
};

/** Why a form cannot be filled in and what to do about it, in the words of the office. */
export const formSentence = (refusal: FormRefusal, names: Pick<Names, 'division'>): Localized => {
  // Each sentence takes the refusal of its own code, which is the key that it is found by.
  const write = sentences[refusal.code] as (refused: FormRefusal, names: Pick<Names, 'division'>) => Localized;
  return write(refusal, names);
};
