import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { speak } from '@/i18n';

export function LanguageSwitch() {
  const { t, i18n } = useTranslation();
  const client = useQueryClient();
  const other = i18n.language === 'en' ? 'zh-CN' : 'en';
  const change = async () => {
    await speak(other);
    // titles of refusals come in the reader's language
    await client.invalidateQueries();
  };
  return (
    <button type="button" className="language" lang={other} onClick={() => void change()}>
      {t('app.otherLanguage')}
    </button>
  );
}
