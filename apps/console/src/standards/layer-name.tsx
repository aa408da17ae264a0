import { useTranslation } from 'react-i18next';
import styles from './standards.module.css';

interface LayerNameProps {
  readonly layer: string;
  readonly division: string | null;
  readonly exercise: boolean;
}

const layers = ['national', 'province', 'prefecture'] as const;

/** The layer a standard belongs to, where it applies, and whether it is for exercise only. */
export function LayerName({ layer, division, exercise }: LayerNameProps) {
  const { t } = useTranslation('standards');
  const known = layers.find((one) => one === layer);
  return (
    <span className={styles.layers}>
      <span className={styles.layer}>
        {known ? t(known) : layer}
        {division && ` · ${division}`}
      </span>
      {exercise && <span className={styles.exercise}>{t('exercise')}</span>}
    </span>
  );
}
