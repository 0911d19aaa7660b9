import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useLink } from '@/lib/asof';
import { useStore } from '@/lib/actors';
import type { Page } from '@/lib/http';
import { useMayRead } from '@/lib/may';
import { useRead } from '@/lib/query';
import { LandingAccepted } from './LandingAccepted';
import { LandingNews } from './LandingNews';
import { LandingOverdue } from './LandingOverdue';

/** What needs doing and what is new: plain markup, so that it is there before the widgets are. */
export function Landing() {
  const { t } = useTranslation();
  const link = useLink();
  const store = useStore();
  const count = { size: 1 };
  const projects = useRead<Page<unknown>>('/projects', count);
  const issues = useRead<Page<unknown>>('/issues', { ...count, open: true });
  const statements = useRead<Page<unknown>>('/statements', count);
  const pairings = useRead<Page<unknown>>('/pairings', count);
  const doors = [
    ['projects', '/projects', projects.data?.total],
    ['issues', '/issues', issues.data?.total],
    ['statements', '/statements', statements.data?.total],
    ['pairings', '/pairings', pairings.data?.total],
  ] as const;
  const mayReadLog = useMayRead()('/audit/log');
  const sample = store.data?.kind?.toLowerCase() === 'sample';
  return (
    <div className="landing">
      <header>
        <h1>{t('app.landing.title')}</h1>
        <p>{t(sample ? 'app.landing.sample' : 'app.landing.note')}</p>
      </header>
      <ul className="doors">
        {doors.map(([name, path, total]) => (
          <li key={name}>
            <Link to={link(path)}>
              {t(`app.landing.doors.${name}`)}
              <strong>{total ?? '–'}</strong>
            </Link>
          </li>
        ))}
      </ul>
      <LandingOverdue />
      {mayReadLog ? <LandingNews /> : null}
      {mayReadLog === false ? <LandingAccepted /> : null}
    </div>
  );
}
