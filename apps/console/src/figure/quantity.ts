import { useLanguage } from '../language/localized.ts';
import { englishAmount } from './english-amount.ts';
import { useShownValue } from './shown-value.ts';
import { useUnitName } from './unit-name.ts';

/** Writes a value with its unit as people read it: `51 亿元`, in English `CNY 5.1 billion`. */
export function useQuantity(): (value: string, unit: string | null) => string {
  const language = useLanguage();
  const shown = useShownValue();
  const named = useUnitName();
  return (value, unit) => {
    const name = unit ? named(unit) : '';
    if (!unit || name === '') return shown(value);
    return language === 'en' ? englishAmount(value, unit) : `${shown(value)} ${name}`;
  };
}
