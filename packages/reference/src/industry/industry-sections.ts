import { goodsSections } from './goods-sections.ts';
import type { IndustrySection } from './industry-section.ts';
import { serviceSections } from './service-sections.ts';

export type { IndustryDivision, IndustrySection } from './industry-section.ts';

/** The 20 sections and 97 divisions of GB/T 4754-2017 (国民经济行业分类). English is a translation. */
export const industrySections: readonly IndustrySection[] = [...goodsSections, ...serviceSections];
