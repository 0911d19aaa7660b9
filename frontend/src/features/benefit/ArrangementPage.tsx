import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { AsOfDay } from '@/components/AsOfDay';
import { LifeSlider } from '@/components/LifeSlider';
import { PageHead } from '@/components/PageHead';
import { RecordTimeline } from '@/components/RecordTimeline';
import { Trouble } from '@/components/Trouble';
import { useLink } from '@/lib/asof';
import { useMayRead } from '@/lib/may';
import { useFilters } from '@/lib/params';
import { useIrregularity, useTerm } from '@/lib/words';
import { type ArrangementRecord, useArrangement, useArrangementLife } from './api';
import { Standing } from './ArrangementList';
import { Facts } from './Facts';
import { IncomeCalendar } from './IncomeCalendar';
import { IncomeTotals } from './IncomeTotals';
import { MoneyEntries } from './MoneyEntries';
import { Promises } from './Promises';

export function ArrangementPage() {
  const { t } = useTranslation();
  const term = useTerm();
  const { id = '' } = useParams();
  const { values, set } = useFilters(['asOf']);
  const { data, problem, retry } = useArrangement(id, values.asOf);
  const life = useArrangementLife(id);
  const items = life.data?.items ?? [];
  if (problem) {
    return <Trouble problem={problem} retry={retry} />;
  }
  if (!data) {
    return <PageHead title={t('common.loading')} />;
  }
  return (
    <>
      <PageHead
        title={
          <>
            {data.facts.title} <Standing item={data} />
          </>
        }
        note={data.facts.modes.map((mode) => term('LinkageMode', mode)).join(' · ')}
      />
      <LifeSlider items={items} label={t('benefit.page.life')} />
      {data.annulled ? (
        <p className="notice notice-bad">{t('benefit.page.annulled', { reason: data.annulled })}</p>
      ) : null}
      {data.ended ? (
        <p className="notice notice-warn">{t('benefit.page.ended', { reason: data.ended })}</p>
      ) : null}
      <div className="filters">
        <AsOfDay label={t('benefit.asOf')} day={data.asOf} onChange={(asOf) => set({ asOf })} />
      </div>
      <div className="split">
        <div>
          <IncomeCalendar id={id} asOf={values.asOf} entries={data.entries} />
          <Promises schedule={data.schedule} splits={data.facts.splits} />
          <Facts arrangement={data} />
          <IncomeTotals filter={{ arrangement: id }} />
          <MoneyEntries arrangement={data} />
          <Irregular arrangement={data} />
        </div>
        <RecordTimeline title={t('benefit.page.timeline')} items={items}>
          {life.problem ? <Trouble problem={life.problem} retry={life.retry} /> : null}
        </RecordTimeline>
      </div>
    </>
  );
}

function Irregular({ arrangement }: { arrangement: ArrangementRecord }) {
  const { t } = useTranslation();
  const word = useIrregularity();
  const link = useLink();
  const mayRead = useMayRead()('/audit/events/{id}');
  if (arrangement.irregular.length === 0) {
    return null;
  }
  return (
    <section className="panel">
      <h2 className="section">{t('benefit.page.irregular')}</h2>
      <ul className="plain-list">
        {arrangement.irregular.map((entry) => (
          <li key={entry.event}>
            <span className="state state-bad">{entry.codes.map(word).join('; ')}</span>{' '}
            {mayRead ? (
              <Link to={link(`/audit/events/${entry.event}`)}>{t('benefit.page.entry')}</Link>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
