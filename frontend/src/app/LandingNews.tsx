import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useLink } from '@/lib/asof';
import { momentText } from '@/lib/dates';
import { useRead } from '@/lib/query';
import type { Words } from '@/lib/problem';
import { recordPage } from '@/lib/records';
import { useSaid } from '@/lib/words';

interface Entry {
  id: string;
  position: number;
  aggregate: string;
  text: Words;
  at: string;
}

/** The last entries of the log, of what was known then, in words. */
export function LandingNews() {
  const { t } = useTranslation();
  const said = useSaid();
  const link = useLink();
  const { data, loading, problem } = useRead<{ items: Entry[] }>('/audit/log', { size: 10 });
  const items = [...(data?.items ?? [])].sort((a, b) => b.position - a.position);
  return (
    <section className="panel">
      <h2>
        {t('app.landing.news')}
        <Link to={link('/audit')}>{t('app.landing.log')}</Link>
      </h2>
      {loading ? <p className="hollow">{t('common.loading')}</p> : null}
      {problem ? <p className="hollow">{problem.message}</p> : null}
      {data && items.length === 0 ? <p className="hollow">{t('app.landing.noNews')}</p> : null}
      <ul className="rows">
        {items.map((entry) => (
          <li key={entry.id}>
            <Link to={link(recordPage(entry.aggregate) ?? `/audit/events/${entry.id}`)}>
              {said(entry.text)}
            </Link>
            <span className="when">{momentText(entry.at)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
