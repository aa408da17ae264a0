import type { Photo } from './photo.ts';

/** Photos of one person's visit for one application, on this device. */
export interface PhotoStore {
  readonly all: () => Promise<readonly Photo[]>;
  /** Whether it could be kept. */
  readonly put: (photo: Photo) => Promise<boolean>;
  readonly remove: (id: string) => Promise<void>;
}

const table = 'photos';

const done = <Result>(request: IDBRequest<Result>): Promise<Result> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

const opened = (): Promise<IDBDatabase> => {
  const request = indexedDB.open('qunxing-photos', 1);
  request.onupgradeneeded = () => request.result.createObjectStore(table);
  return done(request);
};

/** Runs one thing in the browser's database; undefined where the browser has none, or no room. */
const within = async <Result>(
  mode: IDBTransactionMode,
  work: (photos: IDBObjectStore) => IDBRequest<Result>,
): Promise<{ readonly is: Result } | undefined> => {
  try {
    const database = await opened();
    try {
      return { is: await done(work(database.transaction(table, mode).objectStore(table))) };
    } finally {
      database.close();
    }
  } catch {
    return undefined;
  }
};

/** Keeps photos in the browser's database: they outlive a reload and a lost connection. Each person has their own. */
export const photoStore = (account: string, application: string): PhotoStore => {
  const subject = `${account} ${application} `;
  const ofSubject = () => IDBKeyRange.bound(subject, `${subject}\uffff`);
  return {
    // Nothing else writes in this table.
    all: async () => (await within<Photo[]>('readonly', (photos) => photos.getAll(ofSubject())))?.is ?? [],
    put: async (photo) => (await within('readwrite', (photos) => photos.put(photo, subject + photo.id))) !== undefined,
    remove: async (id) => void (await within('readwrite', (photos) => photos.delete(subject + id))),
  };
};
