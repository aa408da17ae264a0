import { useTranslation } from 'react-i18next';
import { type Localized, useLocalized } from '../language/localized.ts';
import { useQuantity } from './quantity.ts';

interface Reported {
  readonly value: string;
  readonly unit: string | null;
  /** Known, but kept from this person; `value` is then empty. */
  readonly withheld: boolean;
  /** As people read it; null when it fits no item. */
  readonly text: Localized | null;
}

/** Writes a reported value: numbers as reported with their unit, declarations and options in words, 不公开 when withheld. */
export function useFigureValue(): (figure: Reported) => string {
  const { t } = useTranslation('figure');
  const localized = useLocalized();
  const quantity = useQuantity();
  return ({ value, unit, withheld, text }) => {
    if (withheld) return t('withheld');
    return text && !/^[+-]?\d/.test(value) ? localized(text) : quantity(value, unit);
  };
}
