import { useLanguage } from '../language/localized.ts';
import { useShownValue } from './shown-value.ts';
import { useUnitName } from './unit-name.ts';

/** Writes a value with its unit as people read it; a unit such as “10,000 CNY” multiplies the value. */
export function useQuantity(): (value: string, unit: string | null) => string {
  const language = useLanguage();
  const shown = useShownValue();
  const named = useUnitName();
  return (value, unit) => {
    const name = unit ? named(unit) : '';
    if (name === '') return shown(value);
    return `${shown(value)} ${language === 'en' && /^\d/.test(name) ? '× ' : ''}${name}`;
  };
}
