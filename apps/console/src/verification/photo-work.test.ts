import { describe, expect, test } from 'vitest';
import { text } from '../cluster/testing.ts';
import type { FileSent } from '../evidence/send-file.ts';
import type { Photo } from './photo.ts';
import type { PhotoStore } from './photo-store.ts';
import { createPhotoWork } from './photo-work.ts';

const photo = (id: string): Photo => ({
  ...{ id, part: 'digital', item: 'digital/platform', name: `${id}.jpg`, place: null, sent: null, refused: null },
  picture: new Blob(['a picture']),
});

/** A device that keeps photos for as long as the test. */
const aDevice = () => {
  const kept = new Map<string, Photo>();
  const store: PhotoStore = {
    all: async () => [...kept.values()],
    put: async (one) => {
      kept.set(one.id, one);
      return true;
    },
    remove: async (id) => void kept.delete(id),
  };
  return { kept, store };
};

/** A gateway that answers as told, photo by photo. */
const answering = (...answers: readonly FileSent[]) => {
  const asked: string[] = [];
  const left = [...answers];
  const send = async ({ id }: Photo): Promise<FileSent> => {
    asked.push(id);
    return left.shift() ?? 'unanswered';
  };
  return { asked, send };
};

describe('a photo', () => {
  test('is sent as soon as it is taken, and its picture leaves the device', async () => {
    const { kept, store } = aDevice();
    const { send } = answering({ id: 'evidence-1' });
    const work = createPhotoWork(store, send);
    await work.take(photo('one'));
    expect(kept.get('one')).toMatchObject({ sent: 'evidence-1', picture: null });
  });

  test('taken without a connection waits on the device, and a later page sends it', async () => {
    const { kept, store } = aDevice();
    await createPhotoWork(store, answering().send).take(photo('one'));
    expect(kept.get('one')).toMatchObject({ sent: null });
    const { asked, send } = answering({ id: 'evidence-1' });
    const later = createPhotoWork(store, send);
    await later.start();
    expect(asked).toEqual(['one']);
    expect(later.now().all).toMatchObject([{ id: 'one', sent: 'evidence-1' }]);
  });

  test('that is refused says why and holds none of the others back', async () => {
    const { store } = aDevice();
    const { asked, send } = answering(
      'unanswered',
      'unanswered',
      { refused: text('文件是空的') },
      { id: 'evidence-2' },
    );
    const work = createPhotoWork(store, send);
    await work.take(photo('one'));
    await work.take(photo('two'));
    await work.send();
    expect(asked).toEqual(['one', 'one', 'one', 'two']);
    expect(work.now().all).toMatchObject([{ refused: { zh: '文件是空的' } }, { sent: 'evidence-2' }]);
  });

  test('is sent once though two tries begin at once', async () => {
    const { store } = aDevice();
    const { asked, send } = answering('unanswered', { id: 'evidence-1' });
    const work = createPhotoWork(store, send);
    await work.take(photo('one'));
    await Promise.all([work.send(), work.send()]);
    expect(asked).toEqual(['one', 'one']);
  });

  test('that was discarded is gone from the device', async () => {
    const { kept, store } = aDevice();
    const work = createPhotoWork(store, answering().send);
    await work.take(photo('one'));
    await work.discard('one');
    expect([kept.size, work.now().all.length]).toEqual([0, 0]);
  });

  test('that the device cannot keep is told, and is sent all the same', async () => {
    const store: PhotoStore = { ...aDevice().store, put: async () => false };
    const work = createPhotoWork(store, answering({ id: 'evidence-1' }).send);
    await work.take(photo('one'));
    expect(work.now()).toMatchObject({ isKept: false, all: [{ sent: 'evidence-1' }] });
  });
});
