import { isPreference, remember } from '../preference.ts';

/** Lets the console's other windows know that the person signed in, or goes on by another appointment, which holds for them too. */
export const tellOtherWindows = (): void => remember('session', String(Date.now()));

/** Calls back when another window tells so; gives the way to listen no more. */
export const whenToldElsewhere = (told: () => void): (() => void) => {
  const listen = ({ key }: StorageEvent) => isPreference('session', key) && told();
  window.addEventListener('storage', listen);
  return () => window.removeEventListener('storage', listen);
};
