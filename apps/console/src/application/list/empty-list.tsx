import { useTranslation } from 'react-i18next';
import { Nothing } from '../../gateway/nothing.tsx';
import { LinkButton } from '../../page/link-button.tsx';
import { useViewer } from '../../session/signed-in.tsx';

/** No application yet: what will be here, and who brings it. */
export function EmptyList() {
  const { t } = useTranslation('application');
  const { role } = useViewer();
  if (role === 'expert') return <Nothing title={t('emptyTitle')}>{t('emptyExpert')}</Nothing>;
  if (role !== 'county') return <Nothing title={t('emptyTitle')}>{t('emptyAbove')}</Nothing>;
  return (
    <Nothing title={t('emptyTitle')} action={<LinkButton to="/clusters">{t('toClusters')}</LinkButton>}>
      {t('emptyCounty')}
    </Nothing>
  );
}
