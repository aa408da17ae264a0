import { acting, anApplicationBefore, aProcedure, next, on } from '../testing.ts';
import { type AssignFacts, assignExperts } from './assign.ts';
import type { Expert } from './conflict.ts';
import type { OpenPanel } from './expert-panel.ts';

/** An expert without any tie to the cluster. */
export const anExpert = (account: string, other: Partial<Expert> = {}): Expert => ({
  account,
  divisions: ['520102'],
  employers: [],
  ...other,
});

/** Two experts, `expert-1` and `expert-2`, who judge two items. */
export const aPanel = (other: Partial<AssignFacts> = {}): OpenPanel => {
  const { procedure = aProcedure() } = other;
  return next(
    assignExperts(
      {
        id: 'panel-1',
        by: acting('province'),
        procedure,
        application: anApplicationBefore('expert-review', procedure),
        items: ['collaboration', 'mechanism'].map((item) => ({ item, levels: ['absent', 'partial', 'met'] })),
        experts: [anExpert('expert-1'), anExpert('expert-2')],
        enterprises: ['91520324MA6DKL0001'],
        ...other,
      },
      on('2023-07-05'),
    ),
  );
};
