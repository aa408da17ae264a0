import { useTranslation } from 'react-i18next';
import { type NamedDivision, useDivisionName } from '../division/division-name.ts';

const layers = ['national', 'province', 'prefecture'] as const;

/** Names the layer that a standard belongs to and where it applies, such as 省级 · 贵州省. */
export function useLayer(): (standard: { readonly layer: string; readonly division: NamedDivision | null }) => string {
  const { t } = useTranslation('standards');
  const nameOf = useDivisionName();
  return ({ layer, division }) => {
    const known = layers.find((one) => one === layer);
    return [known ? t(known) : layer, ...(division ? [nameOf(division)] : [])].join(' · ');
  };
}
