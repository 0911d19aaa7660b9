import i18next, { type Resource } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { language } from '@/lib/store';
import zh from './zh-CN';

export type Language = 'zh-CN' | 'en';

async function load(wanted: Language): Promise<void> {
  if (wanted === 'en' && !i18next.hasResourceBundle('en', 'translation')) {
    i18next.addResourceBundle('en', 'translation', (await import('./en')).default);
  }
}

/** Switches the words, the document's language and what is kept for the next visit. */
export async function speak(wanted: Language): Promise<void> {
  await load(wanted);
  await i18next.changeLanguage(wanted);
  document.documentElement.lang = wanted;
  document.title = i18next.t('app.documentTitle');
  language.set(wanted);
}

export async function startWords(): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: 'zh-CN',
    fallbackLng: 'zh-CN',
    resources: { 'zh-CN': { translation: zh } } as Resource,
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  await speak(language.get() === 'en' ? 'en' : 'zh-CN');
}
