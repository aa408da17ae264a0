import { explain } from '../explaining/explain.ts';
import { issueReceipt } from '../receipt/issue-receipt.ts';
import { aCase, aPlan, aRequirement, aRoster, assumed, given, number, outputs, unset } from './trial.ts';

const plan = aPlan(
  aRequirement('output-growth', given(number('10', '%/年')), { variant: assumed('cagr'), operator: 'more-than' }),
  aRequirement('sme-share', given(number('70', '%'))),
  aRequirement('titled', given(number('2', '家')), { parameters: { titles: given(['little-giant']) } }),
  aRequirement('land-area', unset, { operator: 'at-most', force: 'soft' }),
  aRequirement('mechanism', given({ kind: 'level', value: 'met' })),
);
const input = aCase({
  figures: { ...outputs('6750', '6975', '7905', '8959'), 'trial/land-area': { once: '1234567.5' } },
  roster: { y2022: aRoster(['A', 'small', '69.96'], ['B', 'large', '30.04']) },
  titles: [{ code: 'A', title: 'little-giant', from: '2020-01-01', to: '2023-05-31' }],
});
const requirements = plan.criteria.flatMap((criterion) => criterion.requirements);
const explanations = requirements.map((bound) => explain(plan, input, bound.requirement.id));

/** A receipt and every explanation of one case as text; the property tests ask for it in other time zones and locales. */
export const issued = (): string => JSON.stringify({ receipt: issueReceipt(plan, input), explanations });
