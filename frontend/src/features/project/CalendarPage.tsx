import { Tabs } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type Column, DataList } from '@/components/DataList';
import { CopyText } from '@/components/CopyText';
import { Unknown } from '@/components/Money';
import { PageHead } from '@/components/PageHead';
import { Trouble } from '@/components/Trouble';
import { useKnownAt, useLink } from '@/lib/asof';
import { today } from '@/lib/dates';
import { percent } from '@/lib/money';
import { useFilters } from '@/lib/params';
import { useSaid } from '@/lib/words';
import { DutyTag } from './DutyTag';
import { PeriodForm } from './PeriodForm';
import {
  type Duty,
  type RankLine,
  type Silent,
  useCalendar,
  useChase,
  useRanking,
  useSilent,
} from './reports';

/** Who owes which report, as of any day; the message to send stands ready. */
export function CalendarPage() {
  const { t } = useTranslation();
  const { values, set } = useFilters(['asOf', 'tab']);
  const past = useKnownAt() !== null;
  return (
    <>
      <PageHead title={t('report.calendar.title')} note={t('report.calendar.note')}>
        <label className="as-of-day">
          {t('report.calendar.asOf')}
          <input
            type="date"
            value={values.asOf || today()}
            onChange={(event) => set({ asOf: event.target.value })}
          />
        </label>
        {past ? null : <PeriodForm />}
      </PageHead>
      <Tabs
        activeKey={values.tab || 'calendar'}
        onChange={(tab) => set({ tab: tab === 'calendar' ? '' : tab })}
        destroyOnHidden
        items={[
          {
            key: 'calendar',
            label: t('report.calendar.who'),
            children: <Duties asOf={values.asOf} />,
          },
          {
            key: 'chase',
            label: t('report.calendar.chase'),
            children: <Chasing asOf={values.asOf} />,
          },
          {
            key: 'silent',
            label: t('report.calendar.silent'),
            children: <Silence asOf={values.asOf} />,
          },
          {
            key: 'ranking',
            label: t('report.calendar.ranking'),
            children: <Ranking asOf={values.asOf} />,
          },
        ]}
      />
    </>
  );
}

const whole = <T,>(items: T[]) => ({
  items,
  total: items.length,
  page: 0,
  size: items.length,
  position: 0,
});

function Duties({ asOf }: { asOf: string }) {
  const { t } = useTranslation();
  const link = useLink();
  const result = useCalendar(asOf);
  const columns: Column<Duty>[] = [
    {
      key: 'subject',
      title: t('report.field.subject'),
      render: (duty) =>
        duty.project ? (
          <Link to={link(`/projects/${duty.project}`)}>{duty.subjectName}</Link>
        ) : (
          duty.subjectName
        ),
    },
    {
      key: 'state',
      title: t('report.field.state'),
      width: 170,
      render: (duty) => <DutyTag duty={duty} />,
    },
    { key: 'unit', title: t('report.field.unit'), render: (duty) => duty.unitName ?? <Unknown /> },
    { key: 'period', title: t('report.field.period'), width: 160, render: (duty) => duty.label },
    {
      key: 'due',
      title: t('report.field.due'),
      width: 130,
      render: (duty) => <span className="num">{`${duty.dueOn} ${duty.dueAt ?? ''}`}</span>,
    },
    {
      key: 'sent',
      title: t('report.field.sent'),
      width: 130,
      render: (duty) =>
        duty.report ? (
          <Link className="num" to={link(`/reports/${duty.report}`)}>
            {duty.sentOn ?? t('report.field.open')}
          </Link>
        ) : (
          <span className="quiet">{t('report.field.nothing')}</span>
        ),
    },
  ];
  return (
    <DataList<Duty>
      label={t('report.calendar.title')}
      result={result}
      columns={columns}
      rowKey={(duty) => duty.id}
      empty={<strong>{t('report.calendar.none')}</strong>}
    />
  );
}

function Chasing({ asOf }: { asOf: string }) {
  const { t } = useTranslation();
  const said = useSaid();
  const { data, loading, problem, retry } = useChase(asOf);
  if (problem) {
    return <Trouble problem={problem} retry={retry} />;
  }
  const items = data?.items ?? [];
  if (items.length === 0) {
    return (
      <p className="panel empty">{loading ? t('common.loading') : t('report.calendar.nobody')}</p>
    );
  }
  return items.map((chase) => (
    <section className="panel" key={chase.unit} aria-label={chase.unitName}>
      <h2>{chase.unitName}</h2>
      <CopyText text={said(chase.text)} label={chase.unitName} />
    </section>
  ));
}

function Silence({ asOf }: { asOf: string }) {
  const { t } = useTranslation();
  const link = useLink();
  const result = useSilent(asOf);
  const columns: Column<Silent>[] = [
    {
      key: 'subject',
      title: t('report.field.subject'),
      render: (one) =>
        one.project ? (
          <Link to={link(`/projects/${one.project}`)}>{one.subjectName}</Link>
        ) : (
          one.subjectName
        ),
    },
    { key: 'unit', title: t('report.field.unit'), render: (one) => one.unitName ?? <Unknown /> },
    {
      key: 'last',
      title: t('report.silent.last'),
      render: (one) => one.lastSentOn ?? <span className="quiet">{t('report.silent.never')}</span>,
    },
    {
      key: 'days',
      title: t('report.silent.days'),
      align: 'right',
      render: (one) => <span className="num">{one.days}</span>,
    },
  ];
  return (
    <DataList<Silent>
      label={t('report.calendar.silent')}
      result={{ ...result, data: result.data ? whole(result.data.items) : undefined }}
      columns={columns}
      rowKey={(one) => one.subject}
      empty={<strong>{t('report.silent.none', { days: result.data?.days ?? 45 })}</strong>}
    />
  );
}

function Ranking({ asOf }: { asOf: string }) {
  const { t } = useTranslation();
  const said = useSaid();
  const result = useRanking(asOf);
  const number = (key: keyof RankLine): Column<RankLine> => ({
    key,
    title: t(`report.rank.${key}`),
    align: 'right',
    render: (line) => <span className="num">{line[key]}</span>,
  });
  const columns: Column<RankLine>[] = [
    { key: 'unit', title: t('report.field.unit'), render: (line) => line.unitName },
    {
      key: 'rank',
      title: t('report.rank.rank'),
      width: 80,
      align: 'right',
      render: (line) => line.rank ?? <Unknown word={t('report.rank.noBase')} />,
    },
    {
      key: 'rate',
      title: t('report.rank.rate'),
      align: 'right',
      render: (line) =>
        line.onTimePpm === null ? (
          <Unknown word={t('report.rank.noBase')} />
        ) : (
          percent(line.onTimePpm)
        ),
    },
    ...(['base', 'onTime', 'late', 'missing', 'unknown', 'waiting'] as const).map(number),
  ];
  return (
    <>
      <DataList<RankLine>
        label={t('report.calendar.ranking')}
        result={{ ...result, data: result.data ? whole(result.data.items) : undefined }}
        columns={columns}
        rowKey={(line) => line.unit}
        empty={<strong>{t('report.calendar.none')}</strong>}
      />
      {result.data?.text ? (
        <section className="panel">
          <h2>{t('report.rank.notice')}</h2>
          <CopyText text={said(result.data.text)} label={t('report.rank.notice')} />
        </section>
      ) : null}
    </>
  );
}
