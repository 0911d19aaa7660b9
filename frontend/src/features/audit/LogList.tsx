import { Button, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { Timeline } from '@/components/Timeline';
import { Trouble } from '@/components/Trouble';
import { useLink } from '@/lib/asof';
import { useFilters } from '@/lib/params';
import { PART, useLog } from './api';

/** The log itself, newest first, a stretch at a time. */
export function LogList() {
  const { t } = useTranslation();
  const link = useLink();
  const { values, set } = useFilters(['to']);
  const { data, loading, problem, retry } = useLog(values.to);
  if (problem) {
    return <Trouble problem={problem} retry={retry} />;
  }
  const items = [...(data?.items ?? [])].reverse();
  return (
    <section className="panel" aria-label={t('audit.log.title')}>
      <div className="filters bare">
        <label>
          {t('audit.log.upTo')}
          <Input.Search
            key={values.to}
            defaultValue={values.to}
            inputMode="numeric"
            placeholder={data ? String(data.position) : ''}
            onSearch={(to) => set({ to: /^\d+$/.test(to.trim()) ? to.trim() : '' })}
          />
        </label>
        <Button
          disabled={!data || data.from === 0}
          onClick={() => data && set({ to: String(data.from - 1) })}
        >
          {t('audit.log.older')}
        </Button>
        <Button
          disabled={!data || data.to >= data.position}
          onClick={() => data && set({ to: String(Math.min(data.position, data.to + PART)) })}
        >
          {t('audit.log.newer')}
        </Button>
      </div>
      {loading ? <p className="waiting">{t('common.loading')}</p> : null}
      {data && items.length === 0 ? <p className="empty">{t('audit.log.none')}</p> : null}
      <Timeline items={items} entry={(id) => link(`/audit/events/${id}`)} />
    </section>
  );
}
