import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Nothing } from '../gateway/nothing.tsx';
import { useDocumentTitle } from '../page/document-title.ts';

/** An address that names no page. */
export function Component() {
  const { t } = useTranslation('shell');
  useDocumentTitle(t('notFoundTitle'));
  return (
    <Nothing heading="h1" title={t('notFoundTitle')} action={<Link to="/">{t('toHome')}</Link>}>
      {t('notFoundWayOut')}
    </Nothing>
  );
}
