import { Button, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type Column, DataList } from '@/components/DataList';
import { Amounts, Unknown } from '@/components/Money';
import { PageHead } from '@/components/PageHead';
import { Totals } from '@/components/Totals';
import { useLink } from '@/lib/asof';
import { useFilters } from '@/lib/params';
import { useTerm } from '@/lib/words';
import { type ProjectItem, projectFilters, useProjects } from './api';
import { Places } from './Places';
import { StageTag } from './StageTag';
import { SECTORS, STAGES } from './vocabulary';

export function ProjectList() {
  const { t } = useTranslation();
  const link = useLink();
  const { values, page, sort, set } = useFilters(projectFilters);
  const result = useProjects(values, page, sort);
  return (
    <>
      <PageHead title={t('project.list.title')} note={t('project.list.note')}>
        <Link to={link('/projects/new')}>
          <Button type="primary">{t('project.list.propose')}</Button>
        </Link>
      </PageHead>
      <Filters values={values} set={set} />
      <Totals
        title={t('project.list.totals')}
        note={t('project.list.totalsNote')}
        path="/projects"
        filter={values}
        page={(id) => `/projects/${id}`}
      />
      <DataList<ProjectItem>
        label={t('project.list.title')}
        result={result}
        columns={useColumns()}
        rowKey={(item) => item.id}
        sort={sort}
        onChange={set}
        empty={
          <>
            <strong>{t('project.list.none')}</strong>
            {t('project.list.noneHint')}
          </>
        }
      />
    </>
  );
}

type FilterBarProps = Pick<ReturnType<typeof useFilters<(typeof projectFilters)[number]>>, 'values' | 'set'>;

function Filters({ values, set }: FilterBarProps) {
  const { t } = useTranslation();
  const term = useTerm();
  const choices = (type: string, constants: readonly string[]) =>
    constants.map((value) => ({ value, label: term(type, value) }));
  const empty = projectFilters.every((name) => values[name] === '');
  return (
    <search className="filters">
      <label>
        {t('project.filter.q')}
        <Input.Search
          key={values.q}
          defaultValue={values.q}
          allowClear
          placeholder={t('project.filter.qHint')}
          onSearch={(q) => set({ q: q.trim() })}
        />
      </label>
      <label>
        {t('project.filter.stage')}
        <Select
          allowClear
          placeholder={t('common.all')}
          value={values.stage || null}
          onChange={(stage) => set({ stage: stage ?? '' })}
          options={choices('ProjectStage', STAGES)}
        />
      </label>
      <label>
        {t('project.filter.sector')}
        <Select
          allowClear
          placeholder={t('common.all')}
          value={values.sector || null}
          onChange={(sector) => set({ sector: sector ?? '' })}
          options={choices('Sector', SECTORS)}
        />
      </label>
      {empty ? null : (
        <Button onClick={() => set(Object.fromEntries(projectFilters.map((name) => [name, ''])))}>
          {t('project.filter.clear')}
        </Button>
      )}
    </search>
  );
}

function useColumns(): Column<ProjectItem>[] {
  const { t } = useTranslation();
  const term = useTerm();
  const link = useLink();
  return [
    {
      key: 'title',
      title: t('project.field.title'),
      sort: 'title',
      render: (item) => <Link to={link(`/projects/${item.id}`)}>{item.plan.title ?? item.id}</Link>,
    },
    {
      key: 'stage',
      title: t('project.field.stage'),
      sort: 'stage',
      width: 110,
      render: (item) => <StageTag stage={item.stage} />,
    },
    {
      key: 'sector',
      title: t('project.field.sector'),
      width: 110,
      render: (item) => term('Sector', item.plan.sector),
    },
    {
      key: 'places',
      title: t('project.field.places'),
      width: 180,
      render: (item) => <Places places={item.plan.places} text={item.plan.placeText} />,
    },
    {
      key: 'donors',
      title: t('project.field.donors'),
      width: 130,
      render: (item) => item.plan.donors.map((donor) => donor.name).join('、') || <Unknown />,
    },
    {
      key: 'amounts',
      title: t('project.field.amounts'),
      width: 230,
      render: (item) => <Amounts amounts={item.plan.amounts} />,
    },
  ];
}
