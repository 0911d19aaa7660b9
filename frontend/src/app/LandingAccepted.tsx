import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useLink } from '@/lib/asof';
import { type PartialDate, partialDateText } from '@/lib/dates';
import { useRead } from '@/lib/query';

interface Row {
  id: string;
  periodLabel: string;
  project: string | null;
  unit: string;
  acceptedOn: PartialDate | null;
}

/** What is new to whoever does not read the log: the reports that were taken in last. */
export function LandingAccepted() {
  const { t } = useTranslation();
  const link = useLink();
  const { data, loading, problem } = useRead<{ items: Row[] }>('/reports', {
    state: 'ACCEPTED',
    sort: '-sentOn',
    size: 8,
  });
  return (
    <section className="panel">
      <h2>
        {t('app.landing.accepted')}
        <Link to={link('/reports')}>{t('app.landing.reports')}</Link>
      </h2>
      {loading ? <p className="hollow">{t('common.loading')}</p> : null}
      {problem ? <p className="hollow">{problem.message}</p> : null}
      {data?.items.length === 0 ? <p className="hollow">{t('app.landing.noReports')}</p> : null}
      <ul className="rows">
        {data?.items.map((row) => (
          <li key={row.id}>
            <Link to={link(`/reports/${row.id}`)}>
              {row.periodLabel}
              {row.project ? (
                <>
                  {' · '}
                  <Title project={row.project} />
                </>
              ) : null}
            </Link>
            <span className="when">{row.acceptedOn ? partialDateText(row.acceptedOn) : ''}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Title({ project }: { project: string }) {
  const { data } = useRead<{ plan: { title: string | null } }>(`/projects/${project}`);
  return data?.plan.title ?? '…';
}
