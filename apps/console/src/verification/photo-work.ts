import type { FileSent } from '../evidence/send-file.ts';
import { isWaiting, type Photo } from './photo.ts';
import type { PhotoStore } from './photo-store.ts';

/** How the photos of a visit stand. */
export interface Photos {
  readonly all: readonly Photo[];
  /** Whether every photo that waits is kept on this device. */
  readonly isKept: boolean;
  readonly isSending: boolean;
}

/** The photos of a visit at work: kept first, sent as soon as the gateway answers, each once. */
export interface PhotoWork {
  readonly now: () => Photos;
  readonly subscribe: (listener: () => void) => () => void;
  /** Reads what an earlier visit to the page has left. */
  readonly start: () => Promise<void>;
  readonly take: (photo: Photo) => Promise<void>;
  readonly discard: (id: string) => Promise<void>;
  /** Sends what waits, one after the other, until one is not answered. */
  readonly send: () => Promise<void>;
  /** Forgets everything, once the visit was recorded. */
  readonly clear: () => Promise<void>;
}

/** Puts together the work on the photos of a visit. */
export const createPhotoWork = (store: PhotoStore, send: (photo: Photo) => Promise<FileSent>): PhotoWork => {
  let photos: Photos = { all: [], isKept: true, isSending: false };
  const listeners = new Set<() => void>();
  const become = (change: Partial<Photos>) => {
    photos = { ...photos, ...change };
    for (const listener of listeners) listener();
  };
  const put = async (photo: Photo) => {
    const isThere = photos.all.some(({ id }) => id === photo.id);
    become({ all: isThere ? photos.all.map((one) => (one.id === photo.id ? photo : one)) : [...photos.all, photo] });
    const kept = await store.put(photo);
    if (!kept) become({ isKept: false });
  };
  /** What became of a photo; undefined when it was not answered. */
  const sentOne = async (photo: Photo): Promise<Photo | undefined> => {
    const sent = await send(photo);
    if (sent === 'unanswered') return undefined;
    return 'refused' in sent ? { ...photo, refused: sent.refused } : { ...photo, picture: null, sent: sent.id };
  };
  const sendAll = async () => {
    for (let next = photos.all.find(isWaiting); next !== undefined; next = photos.all.find(isWaiting)) {
      const now = await sentOne(next);
      if (now === undefined) return;
      // It may have been discarded while it was on its way.
      if (photos.all.some(({ id }) => id === now.id)) await put(now);
    }
  };
  const work: PhotoWork = {
    now: () => photos,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start: async () => {
      const left = await store.all();
      const taken = new Set(photos.all.map(({ id }) => id));
      become({ all: [...left.filter(({ id }) => !taken.has(id)), ...photos.all] });
      await work.send();
    },
    take: async (photo) => {
      await put(photo);
      await work.send();
    },
    discard: async (id) => {
      become({ all: photos.all.filter((photo) => photo.id !== id) });
      await store.remove(id);
    },
    send: async () => {
      if (photos.isSending) return;
      become({ isSending: true });
      await sendAll();
      become({ isSending: false });
    },
    clear: async () => {
      const { all } = photos;
      become({ all: [], isKept: true });
      for (const { id } of all) await store.remove(id);
    },
  };
  return work;
};
