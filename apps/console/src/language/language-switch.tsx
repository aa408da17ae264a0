import { useTranslation } from 'react-i18next';
import { PlainButton } from '../control/plain-button.tsx';
import { useLanguage } from './localized.ts';

/** Turns the console to the other language; the button is written in that language. */
export function LanguageSwitch({ className }: { readonly className?: string | undefined }) {
  const { i18n } = useTranslation();
  const other = useLanguage() === 'en' ? 'zh-CN' : 'en';
  return (
    <PlainButton bare="text" lang={other} className={className} onClick={() => void i18n.changeLanguage(other)}>
      {other === 'en' ? 'English' : '中文'}
    </PlainButton>
  );
}
