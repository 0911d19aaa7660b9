import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useLink } from '@/lib/asof';
import { useIrregularity, useTerm } from '@/lib/words';
import type { Gap } from './api';

/** What the file lacks, and what it lacked before. */
export function Gaps({ gaps }: { gaps: Gap[] }) {
  const { t } = useTranslation();
  const term = useTerm();
  const ordered = [...gaps].sort((a, b) => Number(a.closed !== null) - Number(b.closed !== null));
  return (
    <section className="panel" aria-label={t('household.page.gaps')}>
      <h2 className="section">{t('household.page.gaps')}</h2>
      {gaps.every((gap) => gap.closed !== null) ? (
        <p className="quiet">{t('household.complete')}</p>
      ) : null}
      <ul className="plain-list">
        {ordered.map((gap) => (
          <li key={`${gap.kind}-${gap.times}`}>
            <span className={gap.closed ? 'state' : 'state state-warn'}>
              {term('GapKind', gap.kind)}
            </span>{' '}
            <span className="num">
              {gap.closed
                ? t('household.gap.closed', { opened: gap.opened, closed: gap.closed })
                : t('household.gap.open', { opened: gap.opened })}
            </span>
            {gap.times > 1 ? ` · ${t('household.gap.times', { times: gap.times })}` : ''}
          </li>
        ))}
      </ul>
    </section>
  );
}

export function Irregularities({ broken }: { broken: { code: string; event: string }[] }) {
  const { t } = useTranslation();
  const word = useIrregularity();
  const link = useLink();
  return (
    <section className="panel" aria-label={t('household.page.irregular')}>
      <h2 className="section">{t('household.page.irregular')}</h2>
      <ul className="plain-list">
        {broken.map(({ code, event }) => (
          <li key={`${code}-${event}`}>
            <span className="state state-bad">{word(code)}</span>{' '}
            <Link to={link(`/audit/events/${event}`)}>{t('household.page.entry')}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
