import { useTranslation } from 'react-i18next';
import { type Column, DataList } from '@/components/DataList';
import { Fen, Unknown } from '@/components/Money';
import { allOf } from '@/lib/whole';
import { useTerm } from '@/lib/words';
import { type Answered, type MoneyEntry, useArrangementCalendar } from './api';
import { Things } from './Things';

const looks: Record<string, string> = {
  PAID: 'state state-good',
  PAID_LATE: 'state state-warn',
  PAID_DAY_UNKNOWN: 'state state-go',
  SHORT: 'state state-bad',
  MISSING: 'state state-bad',
};

interface Props {
  id: string;
  asOf: string;
  entries: MoneyEntry[];
}

/** What the terms make due, instalment by instalment, against what came. */
export function IncomeCalendar({ id, asOf, entries }: Props) {
  const { t } = useTranslation();
  const result = useArrangementCalendar(id, asOf);
  const { data } = result;
  const columns = useColumns(entries);
  return (
    <section aria-label={t('benefit.calendar.title')} className="panel">
      <h2 className="section">{t('benefit.calendar.title')}</h2>
      {data ? (
        <>
          <dl className="facts">
            <dt>{t('benefit.calendar.promised', { day: data.asOf })}</dt>
            <dd>
              {data.promisedFen === null ? <Unknown /> : <Fen fen={data.promisedFen} />}
              {data.unknown && data.promisedFen !== null ? (
                <small className="hint"> {t('benefit.calendar.part')}</small>
              ) : null}
            </dd>
            <dt>{t('benefit.calendar.came')}</dt>
            <dd>
              <Fen fen={data.cameFen} />
            </dd>
            {data.unassignedFen > 0 ? (
              <>
                <dt>{t('benefit.calendar.unassigned')}</dt>
                <dd>
                  <Fen fen={data.unassignedFen} />
                </dd>
              </>
            ) : null}
          </dl>
          <p className="quiet">{t('benefit.calendar.note', { day: data.through })}</p>
        </>
      ) : null}
      <DataList<Answered>
        label={t('benefit.calendar.title')}
        result={{ ...result, data: data && allOf(data.rows).data }}
        columns={columns}
        rowKey={(row) => `${row.instalment.term}-${row.instalment.number}-${row.instalment.from}`}
        empty={<strong>{t('benefit.calendar.none')}</strong>}
      />
    </section>
  );
}

function useColumns(entries: MoneyEntry[]): Column<Answered>[] {
  const { t } = useTranslation();
  const term = useTerm();
  const positions = (keys: string[]) =>
    entries.filter((entry) => keys.includes(entry.entry)).map((entry) => entry.position);
  return [
    {
      key: 'due',
      title: t('benefit.calendar.due'),
      width: 110,
      render: ({ instalment }) => <span className="num">{instalment.due}</span>,
    },
    {
      key: 'state',
      title: t('benefit.calendar.state'),
      width: 130,
      render: ({ state }) => (
        <span className={looks[state] ?? 'state'}>{term('PromisedAgainstPaid.State', state)}</span>
      ),
    },
    {
      key: 'promise',
      title: t('benefit.calendar.due_fen'),
      align: 'right',
      render: ({ instalment }) => (
        <>
          {instalment.fen === null ? (
            <Unknown word={term('Instalment.Unknown', instalment.unknown)} />
          ) : (
            <Fen fen={instalment.fen} />
          )}
          <Things things={instalment.things} />
        </>
      ),
    },
    {
      key: 'came',
      title: t('benefit.calendar.came'),
      align: 'right',
      render: (row) => (
        <>
          <Fen fen={row.cameFen} />
          {positions(row.entries).map((position) => (
            <small key={position} className="hint num">
              {' '}
              {t('common.history.position', { at: position })}
            </small>
          ))}
        </>
      ),
    },
    {
      key: 'short',
      title: t('benefit.calendar.short'),
      align: 'right',
      // before it is due nothing is short
      render: (row) =>
        row.shortFen === null || row.state === 'NOT_DUE' ? null : <Fen fen={row.shortFen} />,
    },
    {
      key: 'time',
      title: t('benefit.calendar.time'),
      width: 190,
      render: ({ instalment }) => (
        <span className="num">{`${instalment.from} – ${instalment.until}`}</span>
      ),
    },
    {
      key: 'receiver',
      title: t('benefit.calendar.receiver'),
      width: 110,
      render: ({ instalment }) => term('ReceiverKind', instalment.receiver),
    },
  ];
}
