import type { ItemDefinition } from '@qunxing/criterion';
import { clusterExports, profit, revenue, tax } from './finance.ts';
import { aboveScaleEnterprises, employment, enterprises, smes } from './membership.ts';
import { countyOutput, grossOutput, leadingIndustryOutput, smeOutput } from './output.ts';
import { inventionPatents, rdExpense } from './research.ts';
import { energyUse, landArea, waterUse } from './resources.ts';
import {
  enterpriseEmployment,
  enterpriseOutput,
  enterpriseRdExpense,
  enterpriseRevenue,
  leadingIndustryMembership,
} from './roster.ts';
import { sizeClass } from './size-class.ts';

/**
 * Every item of the profile in the order of the application form (A area, B three-year table, D roster), also those
 * that no metric reads yet: forms, imports and checks of published figures need them all.
 */
export const profileItems: readonly ItemDefinition[] = [
  landArea,
  countyOutput,
  grossOutput,
  smeOutput,
  leadingIndustryOutput,
  enterprises,
  smes,
  aboveScaleEnterprises,
  employment,
  revenue,
  profit,
  tax,
  clusterExports,
  rdExpense,
  inventionPatents,
  energyUse,
  waterUse,
  sizeClass,
  leadingIndustryMembership,
  enterpriseOutput,
  enterpriseRevenue,
  enterpriseEmployment,
  enterpriseRdExpense,
].map((term) => term.item);
