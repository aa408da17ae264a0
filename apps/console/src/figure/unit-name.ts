import { findUnit } from '@qunxing/criterion';
import { useLanguage } from '../language/localized.ts';

/** Names a unit in the person's language; one that no definition knows, such as 万把, stands as published. */
export function useUnitName(): (unit: string) => string {
  const language = useLanguage();
  return (unit) => findUnit(unit)?.title[language] ?? unit;
}
