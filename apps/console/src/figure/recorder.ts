import { useTranslation } from 'react-i18next';

/** Name under which the product itself records, chooses and evaluates. */
const product = 'qunxing';

/** Names who recorded, chose or evaluated something; the product itself is called the system. */
export function useRecorder(): (who: string | null) => string {
  const { t } = useTranslation('figure');
  return (who) => (who === null || who === product ? t('system') : who);
}
