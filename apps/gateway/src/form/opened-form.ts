import {
  type Acting,
  type FormMatter,
  type FormOpen,
  type FormRefusal,
  formOpen,
  isPartOpen,
} from '@qunxing/certification';
import type { ApplicationRow } from '@qunxing/database';
import type { Plan } from '@qunxing/evaluation';
import { actingAs } from '../application/acting.ts';
import { procedureOf, roundOf } from '../application/rules-of.ts';
import type { Context } from '../context.ts';
import { lastYearOver, yearOfRound } from '../evaluation/reference.ts';
import { sightOf } from '../figure/sight.ts';
import { cellsIn, type FormCellShape } from './form-cells.ts';
import { type FormItemShape, type FormLayout, formLayout, periodsOf } from './form-layout.ts';

/** The form of an application as somebody sees it, for a reporting year. */
export interface OpenedForm {
  readonly application: ApplicationRow;
  readonly year: number;
  /** Years that may be reported on, the newest first. */
  readonly years: readonly number[];
  readonly layout: FormLayout;
  readonly cellsOf: (item: FormItemShape) => readonly FormCellShape[];
  /** What of it the person may fill in. */
  readonly figures: { readonly open: FormOpen } | { readonly refused: FormRefusal };
}

/** The plan of an application's standard. */
export const planOf = async ({ state }: ApplicationRow, { gateway }: Pick<Context, 'gateway'>): Promise<Plan> => {
  const { plan } = await gateway.archive.edition(gateway.database.sql, state.rules.standard);
  if (plan === null) throw new Error(`the standard ${state.rules.standard} of an application is not bound`);
  return plan;
};

/** Somebody who only reads, and acts for no office. */
const onlooker: Acting = { account: '', role: 'expert', division: null };

/** What of a form the person who asks may fill in; auditors read. */
export const openFor = async (
  { state }: ApplicationRow,
  { gateway, viewer }: Pick<Context, 'gateway' | 'viewer'>,
  matter: FormMatter,
): Promise<OpenedForm['figures']> => {
  const procedure = await procedureOf(gateway, state.rules.procedure);
  return formOpen(state, procedure, viewer?.role === 'auditor' ? onlooker : actingAs(viewer), matter);
};

/** Whether an item is in what is open, for figures of the form. */
export const isItemOpen = (figures: OpenedForm['figures'], { item, opensWith }: FormItemShape): boolean =>
  'open' in figures &&
  item.kind !== 'judged' &&
  (figures.open === 'all' || opensWith.some((part) => isPartOpen(figures.open, part, item.id)));

const countiesOf = ({ state }: ApplicationRow, { item }: FormItemShape): readonly (string | null)[] =>
  item.grain === 'county' ? state.counties.map(({ code }) => code) : [null];

/** Finds the cells of a cluster's form. What the person may not see is not in them. One statement. */
export const formCells = async (clusterId: string, context: Pick<Context, 'load' | 'viewer'>) => {
  const { load } = context;
  const [sees, figures, choices] = await Promise.all([
    sightOf(clusterId, context),
    load.part('figures', clusterId),
    load.part('choices', clusterId),
  ]);
  const cell = cellsIn(figures, choices);
  const nothing = cellsIn([], []);
  return {
    cell: (...[item, period, county]: Parameters<typeof cell>) => (sees(item) ? cell : nothing)(item, period, county),
  };
};

/** The year of the round, and later ones up to the last that is over, the newest first. */
const yearsOf = (
  application: ApplicationRow,
  { gateway, now }: Pick<Context, 'gateway' | 'now'>,
): readonly number[] => {
  const [round, last] = [yearOfRound(roundOf(gateway, application.roundId), now()), lastYearOver(now())];
  return Array.from({ length: Math.max(last - round, 0) + 1 }, (_, later) => round + later).toReversed();
};

/**
 * Opens the form of an application: for the year at which its round judges, unless another one is given. Three statements at most, the
 * application's own left out.
 */
export const openForm = async (
  application: ApplicationRow,
  given: number | null | undefined,
  context: Pick<Context, 'gateway' | 'viewer' | 'load' | 'now'>,
): Promise<OpenedForm> => {
  const plan = await planOf(application, context);
  const [layout, cells, figures] = await Promise.all([
    formLayout(application, plan, context.gateway),
    formCells(application.clusterId, context),
    openFor(application, context, 'figures'),
  ]);
  const years = yearsOf(application, context);
  const year = years.find((one) => one === given) ?? years.at(-1) ?? lastYearOver(context.now());
  return {
    application,
    year,
    years,
    layout,
    cellsOf: (shape) =>
      countiesOf(application, shape).flatMap((county) =>
        periodsOf(shape.item, year).map((period) => cells.cell(shape.item, period, county)),
      ),
    figures,
  };
};
