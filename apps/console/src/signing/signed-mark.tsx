import { useTranslation } from 'react-i18next';
import { signatureAnchor } from './signature-anchor.ts';

/** In a history: that an act was signed, with the way to its signature on the page; nothing where it was not. */
export function SignedMark({ signature }: { readonly signature: string | null }) {
  const { t } = useTranslation('signing');
  return signature && <a href={`#${signatureAnchor(signature)}`}>{t('signed')}</a>;
}
