import { useTranslation } from 'react-i18next';
import { grouped } from './decimal.ts';

/** Writes a reported value: a number with separators, a declaration as yes or no. */
export function useShownValue(): (value: string) => string {
  const { t } = useTranslation('figure');
  return (value) => {
    if (value === 'true') return t('yes');
    return value === 'false' ? t('no') : grouped(value);
  };
}
