import { useEffect, useState, useSyncExternalStore } from 'react';
import { sendFile } from '../evidence/send-file.ts';
import { useViewer } from '../session/signed-in.tsx';
import type { Photo } from './photo.ts';
import { photoStore } from './photo-store.ts';
import { createPhotoWork, type Photos, type PhotoWork } from './photo-work.ts';

/** Between one try and the next while the gateway does not answer, in milliseconds. */
const again = 15_000;

const send =
  (application: string) =>
  ({ id: key, part, item, name, picture, place }: Photo) =>
    sendFile(picture ?? new Blob(), { application, key, part, item, name, ...place });

/** The photos of a visit: taken without a connection they wait on this device and are sent when there is one. */
export function usePhotos(application: string): readonly [Photos, PhotoWork] {
  const { id } = useViewer();
  const [work] = useState(() => createPhotoWork(photoStore(id, application), send(application)));
  useEffect(() => {
    const sendNow = () => void work.send();
    void work.start();
    window.addEventListener('online', sendNow);
    const timer = setInterval(sendNow, again);
    return () => {
      window.removeEventListener('online', sendNow);
      clearInterval(timer);
    };
  }, [work]);
  return [useSyncExternalStore(work.subscribe, work.now), work];
}
