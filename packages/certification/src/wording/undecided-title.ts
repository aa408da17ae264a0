import type { Localized } from '@qunxing/criterion';
import type { RoundTerm, Undecided } from '../round/undecided.ts';
import type { Names } from './names.ts';
import { stepTitle } from './step-title.ts';
import { text } from './text.ts';

const terms: Readonly<Record<RoundTerm, Localized>> = {
  opensOn: text('申报开始日期', 'first day of the window'),
  closesOn: text('申报截止日期', 'last day of the window'),
  leastRecommendations: text('推荐名额下限', 'fewest recommendations'),
  mostRecommendations: text('推荐名额上限', 'most recommendations'),
  referenceYear: text('参照年', 'reference year'),
};

const isStep = (id: string): id is keyof typeof stepTitle => Object.hasOwn(stepTitle, id);

const ofProcedure = (id: Extract<Undecided, { in: 'procedure' }>['id'], names: Names): Localized => {
  if (id === 'applicant') return text('申报主体', 'who applies');
  if (!isStep(id)) return names.procedureValue(id);
  const { 'zh-CN': zh, en } = stepTitle[id];
  return text(`“${zh}”环节的承办单位`, `who takes the step “${en}”`);
};

/** A value that is not settled, by its name and by the document that settles it. */
export const undecidedTitle = (undecided: Undecided, names: Names): Localized => {
  switch (undecided.in) {
    case 'standard': {
      const { 'zh-CN': zh, en } = names.requirement(undecided.id);
      return text(`认定标准中的${zh}`, `${en} (standard)`);
    }
    case 'procedure': {
      const { 'zh-CN': zh, en } = ofProcedure(undecided.id, names);
      return text(`办法中的${zh}`, `${en} (procedure)`);
    }
    case 'round': {
      const { 'zh-CN': zh, en } = terms[undecided.id];
      return text(`年度通知中的${zh}`, `${en} (yearly notice)`);
    }
    default:
      return undecided satisfies never;
  }
};
