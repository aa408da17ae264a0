import { type Localized, useLocalized } from '../language/localized.ts';
import { useQuantity } from './quantity.ts';

interface Reported {
  readonly value: string;
  readonly unit: string | null;
  /** As people read it; null when it fits no item. */
  readonly text: Localized | null;
}

/** Writes a reported value: numbers as reported with their unit, declarations and options in words. */
export function useFigureValue(): (figure: Reported) => string {
  const localized = useLocalized();
  const quantity = useQuantity();
  return ({ value, unit, text }) => (text && !/^[+-]?\d/.test(value) ? localized(text) : quantity(value, unit));
}
