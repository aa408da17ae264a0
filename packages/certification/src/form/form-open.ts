import type { Actor, Procedure } from '@qunxing/standards';
import type { Acting } from '../acting.ts';
import type { Application, Reopened } from '../application/application.ts';
import type { Stage } from '../application/stage.ts';
import { refuse } from '../outcome.ts';

/** What of a form may be filled in: all of it while it is drafted, afterwards what a reviewer opened again. */
export type FormOpen = 'all' | readonly Pick<Reopened, 'part' | 'items'>[];

/** Figures are supplied by the operator too; what the county states and promises is its own. */
export type FormMatter = 'figures' | 'statements';

/** Why somebody may not fill in a form, with what a person needs to go on. */
export type FormRefusal =
  | { readonly code: 'FORM_LOCKED'; readonly stage: Stage }
  | { readonly code: 'FORM_OTHER_OFFICE'; readonly offices: readonly Actor[] }
  | { readonly code: 'FORM_OTHER_DIVISION'; readonly applicant: string };

const officesFor = ({ applicant }: Procedure, matter: FormMatter): readonly Actor[] => [
  ...(applicant.status === 'unset' ? [] : [applicant.value]),
  ...(matter === 'figures' ? (['operator'] as const) : []),
];

/** What of an application's form somebody may fill in now: its applicant's office and, for figures, the operator there. */
export const formOpen = (
  application: Application,
  procedure: Procedure,
  by: Acting,
  matter: FormMatter,
): { readonly open: FormOpen } | { readonly refused: FormRefusal } => {
  const offices = officesFor(procedure, matter);
  if (!offices.includes(by.role)) return refuse({ code: 'FORM_OTHER_OFFICE', offices });
  const { applicant, stage } = application;
  if (by.division !== applicant) return refuse({ code: 'FORM_OTHER_DIVISION', applicant });
  switch (application.stage) {
    case 'drafting':
      return { open: 'all' };
    case 'returned':
      return { open: application.returned.reopened };
    default:
      return refuse({ code: 'FORM_LOCKED', stage });
  }
};

/** Whether a part of a form is open, or one item of it; a part that was opened by items is not open as a whole. */
export const isPartOpen = (open: FormOpen, part: string, item?: string): boolean =>
  open === 'all' ||
  open.some((one) => one.part === part && (one.items.length === 0 || (item !== undefined && one.items.includes(item))));
