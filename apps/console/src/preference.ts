/** What the console remembers for a person on this device. */
type Preference = 'language' | 'appearance' | 'menu' | 'cluster-columns' | 'cluster-views' | 'session';

const key = (preference: Preference) => `qunxing.${preference}`;

/** The remembered value; null when there is none or the browser keeps no storage. */
export function recall(preference: Preference): string | null {
  try {
    return localStorage.getItem(key(preference));
  } catch {
    return null;
  }
}

/** Remembers a value where the browser allows it; elsewhere it holds until the page is left. */
export function remember(preference: Preference, value: string): void {
  try {
    localStorage.setItem(key(preference), value);
  } catch {
    // Storage is switched off or full: the choice still holds for this visit.
  }
}

/** Whether what the browser's storage changed is the value of a preference. */
export const isPreference = (preference: Preference, changed: string | null): boolean => changed === key(preference);
