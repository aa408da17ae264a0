import { beijingDay } from '../beijing-time.ts';

interface Round {
  readonly opensOn: { readonly value: string | null } | null;
  readonly closesOn: { readonly value: string | null } | null;
}

/** Whether the window of a round is known and open today; both days count. */
export const isOpen = ({ opensOn, closesOn }: Round): boolean => {
  const today = beijingDay(new Date());
  return Boolean(opensOn?.value && closesOn?.value && opensOn.value <= today && today <= closesOn.value);
};

/** Whether the window of a round has opened: what follows on the applications goes on after it is closed. */
export const hasOpened = ({ opensOn }: Pick<Round, 'opensOn'>): boolean =>
  Boolean(opensOn?.value && opensOn.value <= beijingDay(new Date()));
