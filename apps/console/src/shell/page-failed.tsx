import { useTranslation } from 'react-i18next';
import { PlainButton } from '../control/plain-button.tsx';
import { Nothing } from '../gateway/nothing.tsx';
import { useDocumentTitle } from '../page/document-title.ts';

/** Stands where a page could not be loaded or broke while it was drawn. */
export function PageFailed() {
  const { t } = useTranslation('shell');
  useDocumentTitle(t('failedTitle'));
  return (
    <div role="alert">
      <Nothing
        heading="h1"
        title={t('failedTitle')}
        action={<PlainButton onClick={() => window.location.reload()}>{t('reload')}</PlainButton>}
      >
        {t('failedWayOut')}
      </Nothing>
    </div>
  );
}
