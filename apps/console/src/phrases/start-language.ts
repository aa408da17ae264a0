import i18next, { type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { type Language, phrasesIn } from '../language/words.ts';
import { recall, remember } from '../preference.ts';
import { resources } from './resources.ts';

const phrases = (language: Language) =>
  Object.fromEntries(Object.entries(resources).map(([namespace, words]) => [namespace, phrasesIn(language, words)]));

/** Starts with the remembered language, else Chinese; keeps `lang` of the document and the memory current. */
export function startLanguage(): i18n {
  i18next.on('languageChanged', (language) => {
    document.documentElement.lang = language;
    remember('language', language);
  });
  void i18next.use(initReactI18next).init({
    lng: recall('language') === 'en' ? 'en' : 'zh-CN',
    fallbackLng: false,
    supportedLngs: ['zh-CN', 'en'],
    resources: { 'zh-CN': phrases('zh-CN'), en: phrases('en') },
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  return i18next;
}
