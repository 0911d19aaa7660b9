import { Tabs } from 'antd';
import { useTranslation } from 'react-i18next';
import { PageHead } from '@/components/PageHead';
import { useFilters } from '@/lib/params';
import { LogList } from './LogList';
import { ViewList } from './ViewList';

export function AuditPage() {
  const { t } = useTranslation();
  const { values, set } = useFilters(['tab']);
  return (
    <>
      <PageHead title={t('audit.title')} note={t('audit.note')} />
      <Tabs
        activeKey={values.tab || 'log'}
        onChange={(tab) => set({ tab: tab === 'log' ? '' : tab })}
        destroyOnHidden
        items={[
          { key: 'log', label: t('audit.log.title'), children: <LogList /> },
          { key: 'views', label: t('audit.views.title'), children: <ViewList /> },
        ]}
      />
    </>
  );
}
