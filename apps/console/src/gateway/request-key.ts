import { useCallback, useRef } from 'react';

/** A key that no other request has; the office's plain http pages have no `crypto.randomUUID`. */
export const newKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** The key of what is asked for: the same for every try of it, another as soon as something else is asked for. */
export function useRequestKey(): (asked: unknown) => string {
  const last = useRef<{ readonly asked: string; readonly key: string } | null>(null);
  return useCallback((given) => {
    const asked = JSON.stringify(given);
    if (last.current?.asked !== asked) last.current = { asked, key: newKey() };
    return last.current.key;
  }, []);
}
