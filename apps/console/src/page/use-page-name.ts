import { useTranslation } from 'react-i18next';
import { useDocumentTitle } from './document-title.ts';
import type { pageNames } from './page-names.ts';

/** Names the page in the browser's tab and history, and gives the same name for its heading. */
export function usePageName(page: Exclude<keyof typeof pageNames, 'rules'>): string {
  const { t } = useTranslation('pageName');
  const name = t(page);
  useDocumentTitle(name);
  return name;
}
