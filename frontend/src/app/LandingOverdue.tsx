import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useLink } from '@/lib/asof';
import { useRead } from '@/lib/query';

interface Entry {
  period: string;
  label: string;
  subject: string;
  subjectName: string;
  unitName: string | null;
  project: string | null;
  daysLate: number | null;
}

export function LandingOverdue() {
  const { t } = useTranslation();
  const link = useLink();
  const { data, loading, problem } = useRead<{ items: Entry[] }>('/report-calendar', {
    state: 'OVERDUE',
    size: 8,
  });
  const late = data?.items ?? [];
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
        {late.map((entry) => (
          <li key={`${entry.period}-${entry.subject}`}>
            <span>
              {entry.project ? (
                <Link to={link(`/projects/${entry.project}`)}>{entry.subjectName}</Link>
              ) : (
                entry.subjectName
              )}{' '}
              <small className="quiet">
                {entry.label} · {entry.unitName}
              </small>
            </span>
            <span className="late">
              {t('app.landing.daysLate', { count: entry.daysLate ?? 0 })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
