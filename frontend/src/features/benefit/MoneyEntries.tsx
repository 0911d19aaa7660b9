import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type Column, DataList } from '@/components/DataList';
import { Fen } from '@/components/Money';
import { When } from '@/components/When';
import { useLink } from '@/lib/asof';
import { useMayRead } from '@/lib/may';
import { allOf } from '@/lib/whole';
import { useTerm } from '@/lib/words';
import type { ArrangementRecord, MoneyEntry } from './api';
import { Things } from './Things';

/** Every entry of money with the event that says so. */
export function MoneyEntries({ arrangement }: { arrangement: ArrangementRecord }) {
  const { t } = useTranslation();
  const { entries } = arrangement;
  return (
    <section className="panel" aria-label={t('benefit.money.title')}>
      <h2 className="section">{t('benefit.money.title')}</h2>
      <DataList<MoneyEntry>
        label={t('benefit.money.title')}
        result={allOf(entries)}
        columns={useColumns()}
        rowKey={(entry) => entry.entry}
        empty={<strong>{t('benefit.money.none')}</strong>}
      />
    </section>
  );
}

function useColumns(): Column<MoneyEntry>[] {
  const { t } = useTranslation();
  const term = useTerm();
  const link = useLink();
  const mayRead = useMayRead()('/audit/events/{id}');
  return [
    {
      key: 'kind',
      title: t('benefit.money.kind'),
      render: (entry) => (
        <>
          {term('ArrangementCard.EntryKind', entry.kind)}
          {entry.income ? ` · ${term('BenefitIncomeKind', entry.income)}` : ''}
          {entry.annulled ? (
            <span className="state state-bad">
              {t('benefit.money.annulled', { reason: entry.annulled })}
            </span>
          ) : null}
          {entry.text ? <span className="said"> {entry.text}</span> : null}
        </>
      ),
    },
    {
      key: 'on',
      title: t('benefit.money.on'),
      width: 120,
      render: (entry) => <When date={entry.on} />,
    },
    {
      key: 'fen',
      title: t('benefit.money.sum'),
      align: 'right',
      width: 130,
      render: (entry) => (
        <>
          <Fen fen={entry.fen} /> <Things things={entry.things} />
        </>
      ),
    },
    {
      key: 'position',
      title: t('common.position'),
      width: 90,
      render: (entry) =>
        mayRead ? (
          <Link className="num" to={link(`/audit/events/${entry.event}`)}>
            {entry.position}
          </Link>
        ) : (
          <span className="num">{entry.position}</span>
        ),
    },
  ];
}
