import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PlainButton } from '../control/plain-button.tsx';
import { newKey } from '../gateway/request-key.ts';
import { useLocalized } from '../language/localized.ts';
import type { Photo } from './photo.ts';
import type { PhotoWork } from './photo-work.ts';
import styles from './verification.module.css';
import { whereNow } from './where-now.ts';

interface PhotoStripProps {
  readonly part: string;
  readonly item: string;
  /** What the photos show. */
  readonly title: string;
  readonly of: readonly Photo[];
  readonly work: PhotoWork;
  /** Whether the device may be asked where it is. */
  readonly withPlace: boolean;
}

/** The picture of a photo: from this device until the gateway has it. */
function Picture({ of: { picture, sent, name } }: { readonly of: Photo }) {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    if (picture === null) return;
    const made = URL.createObjectURL(picture);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [picture]);
  const source = sent === null ? address : `/evidence/${sent}`;
  return source && <img src={source} alt={name} />;
}

function OnePhoto({ of: photo, work }: { readonly of: Photo; readonly work: PhotoWork }) {
  const { t } = useTranslation('verification');
  const localized = useLocalized();
  return (
    <li>
      <Picture of={photo} />
      <small className={photo.refused ? styles.fault : styles.quiet}>
        {photo.refused ? localized(photo.refused) : t(photo.sent === null ? 'photoWaits' : 'photoSent')}
        {photo.place && ` · ${t('withPlace')}`}
      </small>
      {photo.sent === null && (
        <PlainButton bare="text" onClick={() => void work.discard(photo.id)}>
          {t('discard')}
        </PlainButton>
      )}
    </li>
  );
}

/** Photos of one line of the checklist, and the camera. */
export function PhotoStrip({ part, item, title, of, work, withPlace }: PhotoStripProps) {
  const { t } = useTranslation('verification');
  const input = useRef<HTMLInputElement>(null);
  const take = async (files: readonly File[]) => {
    const place = withPlace ? await whereNow() : null;
    for (const file of files)
      await work.take({ id: newKey(), part, item, name: file.name, picture: file, place, sent: null, refused: null });
  };
  return (
    <div className={styles.photos}>
      {of.length > 0 && (
        <ul aria-label={t('photosOf', { title })}>
          {of.map((photo) => (
            <OnePhoto key={photo.id} of={photo} work={work} />
          ))}
        </ul>
      )}
      <input
        ref={input}
        type="file"
        hidden
        accept="image/jpeg,image/png,image/webp"
        capture="environment"
        aria-label={t('photograph', { title })}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          currentTarget.value = '';
          void take(files);
        }}
      />
      <PlainButton aria-label={t('photograph', { title })} onClick={() => input.current?.click()}>
        {t('camera')}
      </PlainButton>
    </div>
  );
}
