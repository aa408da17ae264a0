import { useTranslation } from 'react-i18next';
import styles from './evidence.module.css';
import type { EvidenceFile } from './evidence-file.ts';

/** Where a photo was taken, as it and the device say; nobody has checked it. */
export function StatedPlace({ of: { placeOfPhoto, placeOfDevice } }: { readonly of: EvidenceFile }) {
  const { t } = useTranslation('evidence');
  return (
    <>
      {placeOfPhoto && <small className={styles.quiet}>{t('placeOfPhoto', { ...placeOfPhoto })}</small>}
      {placeOfDevice && (
        <small className={styles.quiet}>
          {t('placeOfDevice', { ...placeOfDevice })}
          {placeOfDevice.accuracy && t('within', { meters: placeOfDevice.accuracy })}
        </small>
      )}
    </>
  );
}
