import { findUnit, type ItemDefinition, type Localized } from '@qunxing/criterion';
import { withUnit } from '../display/unit-text.ts';
import type { EntryFault } from './read-entry.ts';

type Worded = Pick<ItemDefinition, 'unit' | 'least' | 'options'>;

const inUnit = ({ unit = '' }: Worded, language: 'zh-CN' | 'en', number: string): string =>
  unit === '' ? number : withUnit(number, unit, language);

const wording: Readonly<Record<EntryFault, (item: Worded) => Localized>> = {
  FIGURE_NOT_A_NUMBER: (item) => ({
    'zh-CN': `请填数字，如 ${inUnit(item, 'zh-CN', '12.5')}。`,
    en: `Enter a number, such as ${inUnit(item, 'en', '12.5')}.`,
  }),
  FIGURE_NOT_WHOLE: () => ({ 'zh-CN': '请填整数。', en: 'Enter a whole number.' }),
  FIGURE_TOO_SMALL: (item) => ({
    'zh-CN': `不得小于 ${inUnit(item, 'zh-CN', item.least ?? '0')}，请核对。`,
    en: `It cannot be less than ${inUnit(item, 'en', item.least ?? '0')}; check it.`,
  }),
  FIGURE_OTHER_UNIT: (item) => ({
    'zh-CN': `单位不符，请换算为“${item.unit ?? ''}”填写。`,
    en: `The unit does not fit; enter it in ${findUnit(item.unit ?? '')?.title.en ?? ''}.`,
  }),
  FIGURE_NOT_AN_OPTION: ({ options = [] }) => ({
    'zh-CN':
      options.length === 0 ? '请选“是”或“否”。' : `请选：${options.map(({ title }) => title['zh-CN']).join('、')}。`,
    en:
      options.length === 0 ? 'Choose yes or no.' : `Choose one of: ${options.map(({ title }) => title.en).join(', ')}.`,
  }),
};

/** What is wrong with what was typed for an item, and what to type instead. The cell is named by whoever shows it. */
export const entrySentence = (fault: EntryFault, item: Worded): Localized => wording[fault](item);
