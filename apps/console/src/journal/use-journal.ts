import { useCallback, useState } from 'react';
import { useViewer } from '../session/signed-in.tsx';

/** What somebody has written and not yet sent. */
interface Journal<Kept> {
  readonly now: Kept;
  readonly keep: (change: (now: Kept) => Kept) => void;
  /** Forgets it, once it was sent. */
  readonly clear: () => void;
  /** Whether the last change could be kept in this browser. */
  readonly isKept: boolean;
}

const read = (place: string): unknown => {
  try {
    return JSON.parse(localStorage.getItem(place) ?? 'null');
  } catch {
    return null;
  }
};

const write = (place: string, kept: unknown): boolean => {
  try {
    if (kept === null) localStorage.removeItem(place);
    else localStorage.setItem(place, JSON.stringify(kept));
    return true;
  } catch {
    return false;
  }
};

/**
 * Keeps what a person writes about a subject in this browser with every change, so that it outlives a reload, a crash and a lost
 * connection until it is sent. Each person has their own.
 */
export function useJournal<Kept>(kind: string, subject: string, empty: Kept): Journal<Kept> {
  const { id } = useViewer();
  const place = `qunxing.${kind}.${id}.${subject}`;
  // Nothing else writes under this name.
  const [now, setNow] = useState<Kept>(() => (read(place) as Kept | null) ?? empty);
  const [isKept, setKept] = useState(true);
  const keep = useCallback(
    (change: (now: Kept) => Kept) =>
      setNow((before) => {
        const after = change(before);
        setKept(write(place, after));
        return after;
      }),
    [place],
  );
  const clear = useCallback(() => void write(place, null), [place]);
  return { now, keep, clear, isKept };
}
