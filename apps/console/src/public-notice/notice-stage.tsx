import { useTranslation } from 'react-i18next';
import { beijingDay } from '../beijing-time.ts';
import styles from './public-notice.module.css';
import type { PublishedNoticeShown } from './published-notice-shown.ts';

/** Whether a notice takes objections today, will, or did. */
export function NoticeStage({ firstDay, takesObjections }: Pick<PublishedNoticeShown, 'firstDay' | 'takesObjections'>) {
  const { t } = useTranslation('publicNotice');
  const stage = takesObjections ? 'open' : beijingDay(new Date()) < firstDay ? 'ahead' : 'over';
  return (
    <span className={styles.stage} data-open={takesObjections}>
      {t(stage)}
    </span>
  );
}
