import type { Localized } from '@qunxing/criterion';
import type { EvidenceRefusal } from '../evidence/evidence-refusal.ts';
import type { FormRefusal } from '../form/form-open.ts';
import { formSentence } from './form-sentence.ts';
import type { Names } from './names.ts';
import { text } from './text.ts';

const isOfForm = (refusal: EvidenceRefusal): refusal is FormRefusal => refusal.code.startsWith('FORM_');

/** Why a file is not attached or not taken off, and what to do about it, in the words of the office. */
export const evidenceSentence = (refusal: EvidenceRefusal, names: Pick<Names, 'division' | 'part'>): Localized => {
  if (isOfForm(refusal)) return formSentence(refusal, names);
  switch (refusal.code) {
    case 'EVIDENCE_PART_CLOSED': {
      const { 'zh-CN': zh, en } = names.part(refusal.part);
      return text(
        `“${zh}”不在退回补正的范围内，其佐证材料不能改动。需要补充的，请审查单位另行退回。`,
        `“${en}” is not among what was returned for correction, so its evidence stays as it is. To add to it, ask the reviewing office to return it too.`,
      );
    }
    case 'EVIDENCE_TOO_MANY':
      return text(
        `一件申报最多保存 ${refusal.most} 个文件。请合并材料，或移除不需要的文件后再上传。`,
        `An application holds ${refusal.most} files at most. Put several into one, or take off what is not needed.`,
      );
    case 'EVIDENCE_OF_ANOTHER_OFFICE':
      return text(
        '该文件由其他单位提供，您不能移除。请联系提供的单位。',
        'The file was handed in by another office; only that office can take it off. Ask it to.',
      );
    default:
      return refusal satisfies never;
  }
};
