import { Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { AsOfDay } from '@/components/AsOfDay';
import { type Column, DataList } from '@/components/DataList';
import { Amounts, Fen, Unknown } from '@/components/Money';
import { PageHead } from '@/components/PageHead';
import { When } from '@/components/When';
import { useLink } from '@/lib/asof';
import { today } from '@/lib/dates';
import { useFilters } from '@/lib/params';
import { LINKAGE_MODES } from '@/lib/terms';
import { useIrregularity, useTerm } from '@/lib/words';
import { type ArrangementItem, arrangementFilters, useArrangements } from './api';
import { IncomeTotals } from './IncomeTotals';

const SOON_DAYS = ['30', '90', '180', '365'];

export function ArrangementList() {
  const { t } = useTranslation();
  const term = useTerm();
  const { values, page, sort, set } = useFilters(arrangementFilters);
  const result = useArrangements(values, page, sort);
  return (
    <>
      <PageHead title={t('benefit.list.title')} note={t('benefit.list.note')} />
      <search className="filters">
        <label>
          {t('benefit.field.title')}
          <Input.Search
            key={values.q}
            defaultValue={values.q}
            allowClear
            placeholder={t('benefit.filter.qHint')}
            onSearch={(q) => set({ q: q.trim() })}
          />
        </label>
        <label>
          {t('benefit.field.modes')}
          <Select<string>
            aria-label={t('benefit.field.modes')}
            allowClear
            popupMatchSelectWidth={false}
            placeholder={t('common.all')}
            value={values.mode || null}
            onChange={(mode) => set({ mode: mode ?? '' })}
            options={LINKAGE_MODES.map((value) => ({ value, label: term('LinkageMode', value) }))}
          />
        </label>
        <label>
          {t('benefit.filter.runsOutWithin')}
          <Select<string>
            aria-label={t('benefit.filter.runsOutWithin')}
            allowClear
            popupMatchSelectWidth={false}
            placeholder={t('common.all')}
            value={values.runsOutWithin || null}
            onChange={(days) => set({ runsOutWithin: days ?? '' })}
            options={SOON_DAYS.map((value) => ({
              value,
              label: t('benefit.filter.days', { count: Number(value) }),
            }))}
          />
        </label>
        <AsOfDay
          label={t('benefit.asOf')}
          day={values.asOf || today()}
          onChange={(asOf) => set({ asOf })}
        />
      </search>
      <IncomeTotals filter={values.project ? { project: values.project } : {}} />
      <DataList<ArrangementItem>
        label={t('benefit.list.title')}
        result={result}
        columns={useColumns(values.asOf)}
        rowKey={(item) => item.id}
        sort={sort}
        onChange={set}
        empty={<strong>{t('benefit.list.none')}</strong>}
      />
    </>
  );
}

function useColumns(asOf: string): Column<ArrangementItem>[] {
  const { t } = useTranslation();
  const term = useTerm();
  const irregularity = useIrregularity();
  const link = useLink();
  return [
    {
      key: 'title',
      title: t('benefit.field.title'),
      sort: 'title',
      render: (item) => (
        <>
          <div>
            <Link to={link(`/arrangements/${item.id}${asOf ? `?asOf=${asOf}` : ''}`)}>
              {item.title}
            </Link>
          </div>
          <Standing item={item} />
          {item.irregularities.map((code) => (
            <span key={code} className="state state-bad">
              {irregularity(code)}
            </span>
          ))}
        </>
      ),
    },
    {
      key: 'modes',
      title: t('benefit.field.modes'),
      width: 150,
      render: (item) =>
        item.modes.length === 0 ? (
          <Unknown />
        ) : (
          item.modes.map((mode) => term('LinkageMode', mode)).join('、')
        ),
    },
    {
      key: 'payer',
      title: t('benefit.field.payer'),
      width: 170,
      render: (item) => item.payer?.name ?? <Unknown />,
    },
    {
      key: 'principal',
      title: t('benefit.field.principal'),
      width: 190,
      render: (item) => <Amounts amounts={item.principal} />,
    },
    {
      key: 'term',
      title: t('benefit.field.time'),
      sort: 'until',
      width: 190,
      render: (item) => (
        <>
          <When date={item.from} /> – <Until day={item.until} />
        </>
      ),
    },
    {
      key: 'income',
      title: t('benefit.field.income'),
      width: 120,
      align: 'right',
      render: (item) => <Fen fen={item.incomeFen} />,
    },
    {
      key: 'held',
      title: t('benefit.field.held'),
      sort: 'heldFen',
      width: 120,
      align: 'right',
      render: (item) => <Fen fen={item.heldFen} />,
    },
  ];
}

/** The last day after all changes; none stated is not the same as unknown. */
export function Until({ day }: { day: string | null }) {
  const { t } = useTranslation();
  return day ? <span className="num">{day}</span> : <Unknown word={t('benefit.noEnd')} />;
}

/** What somebody has to act on: about to run out, or ended before its time. */
export function Standing({
  item,
}: {
  item: { runsOut: boolean; ended: string | null; until: string | null };
}) {
  const { t } = useTranslation();
  if (item.ended) {
    return <span className="state state-bad">{t('benefit.state.ended')}</span>;
  }
  return item.runsOut ? (
    <span className="state state-warn">{t('benefit.state.runsOut', { day: item.until })}</span>
  ) : null;
}
