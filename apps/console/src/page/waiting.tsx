import { useTranslation } from 'react-i18next';
import styles from './waiting.module.css';

interface WaitingProps {
  /** Height of each bar in pixels, in the order of what will stand there. */
  readonly bars: readonly number[];
  readonly className?: string | undefined;
}

/** The outline of what is coming, in its size, so that nothing jumps. */
export function Waiting({ bars, className }: WaitingProps) {
  const { t } = useTranslation('page');
  return (
    <div role="status" aria-label={t('loading')} className={`${styles.waiting} ${className ?? ''}`}>
      {bars.map((height, index) => (
        <span key={index} style={{ height }} />
      ))}
    </div>
  );
}
