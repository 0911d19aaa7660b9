import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useLink } from '@/lib/asof';
import { useRead } from '@/lib/query';

interface Entry {
  period: string;
  label: string;
  subject: string;
  subjectName?: string | null;
  state: string;
  daysLate?: number | null;
  dueOn?: string | null;
}

export function LandingOverdue() {
  const { t } = useTranslation();
  const link = useLink();
  const { data, loading, problem } = useRead<{ items: Entry[] }>('/report-calendar');
  const late = (data?.items ?? []).filter((entry) => entry.state === 'OVERDUE');
  return (
    <section className="panel">
      <h2>
        {t('app.landing.overdue')}
        <Link to={link('/report-calendar')}>{t('app.landing.calendar')}</Link>
      </h2>
      {loading ? <p className="hollow">{t('common.loading')}</p> : null}
      {problem ? <p className="hollow">{problem.message}</p> : null}
      {data && late.length === 0 ? <p className="hollow">{t('app.landing.nobodyLate')}</p> : null}
      <ul className="rows">
        {late.slice(0, 8).map((entry) => (
          <li key={`${entry.period}-${entry.subject}`}>
            <span>
              {entry.subjectName ?? entry.subject} · {entry.label}
            </span>
            <span className="late">{t('app.landing.daysLate', { count: entry.daysLate ?? 0 })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
