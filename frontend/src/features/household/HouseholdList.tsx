import { Button, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type Column, DataList } from '@/components/DataList';
import { OnePlaceSelect } from '@/components/form/choices';
import { Unknown } from '@/components/Money';
import { PageHead } from '@/components/PageHead';
import { useLink } from '@/lib/asof';
import { useMayRead } from '@/lib/may';
import { useFilters } from '@/lib/params';
import { useIrregularity, useTerm } from '@/lib/words';
import { type HouseholdFilter, householdFilters, type HouseholdItem, useHouseholds } from './api';
import { HouseholdTotals } from './HouseholdTotals';
import { Labour, MonitoringText, RegistrationText } from './Standing';
import { GAPS, MONITORING_CATEGORIES, MONITORING_STATES, REGISTRATIONS } from './vocabulary';

const choices = [
  ['registration', 'RegistrationStatus', REGISTRATIONS],
  ['monitoring', 'MonitoringState', MONITORING_STATES],
  ['category', 'MonitoringCategory', MONITORING_CATEGORIES],
  ['gap', 'GapKind', GAPS],
] as const;

export function HouseholdList() {
  const { t } = useTranslation();
  const { values, page, sort, set } = useFilters(householdFilters);
  const result = useHouseholds(values, page, sort);
  // who does not read the life of a household is not told what its file lacks either
  const inner = useMayRead()('/households/{id}/history') === true;
  const columns = useColumns();
  return (
    <>
      <PageHead title={t('household.list.title')} note={t('household.list.note')} />
      <Filters values={values} set={set} inner={inner} />
      <HouseholdTotals place={values.place} inner={inner} />
      <DataList<HouseholdItem>
        label={t('household.list.title')}
        result={result}
        columns={columns.filter((column) => inner || column.key !== 'openGaps')}
        rowKey={(item) => item.id}
        sort={sort}
        onChange={set}
        empty={<strong>{t('household.list.none')}</strong>}
      />
    </>
  );
}

interface FiltersProps {
  values: HouseholdFilter;
  set: (changes: Partial<HouseholdFilter>) => void;
  inner: boolean;
}

function Filters({ values, set, inner }: FiltersProps) {
  const { t } = useTranslation();
  const term = useTerm();
  return (
    <search className="filters">
      <label htmlFor="household-place">
        {t('household.field.place')}
        <OnePlaceSelect
          id="household-place"
          value={values.place || null}
          onChange={(place) => set({ place: typeof place === 'string' ? place : '' })}
        />
      </label>
      {choices
        .filter(([name]) => inner || name !== 'gap')
        .map(([name, type, constants]) => (
          <label key={name}>
            {t(`household.field.${name}`)}
            <Select<string>
              aria-label={t(`household.field.${name}`)}
              allowClear
              popupMatchSelectWidth={false}
              placeholder={t('common.all')}
              value={values[name] || null}
              onChange={(value) => set({ [name]: value ?? '' })}
              options={constants.map((value) => ({ value, label: term(type, value) }))}
            />
          </label>
        ))}
      <Button
        aria-pressed={values.stands === 'false'}
        onClick={() => set({ stands: values.stands === 'false' ? '' : 'false' })}
      >
        {t(values.stands === 'false' ? 'household.list.standing' : 'household.list.former')}
      </Button>
    </search>
  );
}

function useColumns(): Column<HouseholdItem>[] {
  const { t } = useTranslation();
  const term = useTerm();
  const irregularity = useIrregularity();
  const link = useLink();
  return [
    {
      key: 'head',
      title: t('household.field.head'),
      width: 170,
      render: (item) => (
        <>
          <div>
            <Link to={link(`/households/${item.id}`)}>{item.head ?? t('household.noHead')}</Link>
          </div>
          {item.irregularities?.map((code) => (
            <span key={code} className="state state-bad">
              {irregularity(code)}
            </span>
          ))}
        </>
      ),
    },
    {
      key: 'place',
      title: t('household.field.place'),
      sort: 'place',
      render: (item) => (item.where ? item.where.path.slice(-3).join(' / ') : <Unknown />),
    },
    {
      key: 'registration',
      title: t('household.field.registration'),
      sort: 'registration',
      width: 190,
      render: (item) => <RegistrationText registration={item.registration} />,
    },
    {
      key: 'monitoring',
      title: t('household.field.monitoring'),
      sort: 'monitoring',
      width: 230,
      render: (item) => <MonitoringText monitoring={item.monitoring} />,
    },
    {
      key: 'persons',
      title: t('household.field.persons'),
      sort: 'persons',
      width: 80,
      align: 'right',
      render: (item) => <span className="num">{item.persons}</span>,
    },
    {
      key: 'labour',
      title: t('household.field.labour'),
      width: 200,
      render: (item) => <Labour labour={item.labour} />,
    },
    {
      key: 'openGaps',
      title: t('household.field.gap'),
      sort: 'openGaps',
      width: 200,
      render: (item) =>
        item.gaps?.length
          ? item.gaps.map((gap) => (
              <span key={gap} className="state state-warn">
                {term('GapKind', gap)}
              </span>
            ))
          : t('household.complete'),
    },
  ];
}
