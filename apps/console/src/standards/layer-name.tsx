import { useTranslation } from 'react-i18next';
import type { NamedDivision } from '../division/division-name.ts';
import { useLayer } from './layer.ts';
import styles from './standards.module.css';

interface LayerNameProps {
  readonly layer: string;
  readonly division: NamedDivision | null;
  readonly exercise: boolean;
}

/** The layer a standard belongs to, where it applies, and whether it is for exercise only. */
export function LayerName({ layer, division, exercise }: LayerNameProps) {
  const { t } = useTranslation('standards');
  const named = useLayer();
  return (
    <span className={styles.layers}>
      <span className={styles.layer}>{named({ layer, division })}</span>
      {exercise && <span className={styles.exercise}>{t('exercise')}</span>}
    </span>
  );
}
