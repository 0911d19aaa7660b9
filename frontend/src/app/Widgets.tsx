import { App, ConfigProvider } from 'antd';
import en from 'antd/locale/en_US';
import zh from 'antd/locale/zh_CN';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import { useTranslation } from 'react-i18next';
import { Outlet } from 'react-router';
import { theme } from './theme';

/** The widget library with the product's colours and language, around the pages that use it. */
export function Widgets() {
  const { i18n } = useTranslation();
  const english = i18n.language === 'en';
  dayjs.locale(english ? 'en' : 'zh-cn');
  return (
    <ConfigProvider locale={english ? en : zh} theme={theme} button={{ autoInsertSpace: false }}>
      <App>
        <Outlet />
      </App>
    </ConfigProvider>
  );
}
