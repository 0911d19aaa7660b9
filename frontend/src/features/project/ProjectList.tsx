import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type Column, DataList } from '@/components/DataList';
import { Amounts, Unknown } from '@/components/Money';
import { PageHead } from '@/components/PageHead';
import { Totals } from '@/components/Totals';
import { useKnownAt, useLink } from '@/lib/asof';
import { useMay } from '@/lib/may';
import { useFilters } from '@/lib/params';
import { useTerm } from '@/lib/words';
import { type ProjectFilter, type ProjectItem, projectFilters, useProjects } from './api';
import { Places } from './Places';
import { ProjectFilters } from './ProjectFilters';
import { StageTag } from './StageTag';
import { WarningTags } from './Warnings';

export function ProjectList() {
  const { t } = useTranslation();
  const past = useKnownAt() !== null;
  const may = useMay();
  const { values, page, sort, set } = useFilters(projectFilters);
  const result = useProjects(values, page, sort);
  return (
    <>
      <PageHead title={t('project.list.title')} note={t('project.list.note')}>
        {past || !may('/projects') ? null : (
          <>
            <Link to="/projects/taken-over">
              <Button>{t('project.list.takeOver')}</Button>
            </Link>
            <Link to="/projects/new">
              <Button type="primary">{t('project.list.propose')}</Button>
            </Link>
          </>
        )}
      </PageHead>
      <ProjectFilters values={values} set={set} />
      <ProjectTotals filter={values} />
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

/** Totals know fewer conditions than the list; where they cannot follow it, they say so. */
function ProjectTotals({ filter }: { filter: ProjectFilter }) {
  const { t } = useTranslation();
  const link = useLink();
  const { q, warning, irregularity, ...shared } = filter;
  const titles = useProjects(shared, 0, '', 200);
  if (q !== '' || warning !== '' || irregularity !== '') {
    return <p className="hint">{t('project.list.noTotals')}</p>;
  }
  return (
    <Totals
      title={t('project.list.totals')}
      note={t('project.list.totalsNote')}
      path="/projects"
      filter={shared}
      record={(id) => (
        <Link to={link(`/projects/${id}`)}>
          {titles.data?.items.find((item) => item.id === id)?.title ?? id}
        </Link>
      )}
    />
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
      render: (item) => (
        <>
          <div>
            <Link to={link(`/projects/${item.id}`)}>{item.title ?? item.id}</Link>
          </div>
          <WarningTags warnings={item.warnings} irregularities={item.irregularities} />
        </>
      ),
    },
    {
      key: 'stage',
      title: t('project.field.stage'),
      sort: 'stage',
      width: 100,
      render: (item) => <StageTag stage={item.stage} />,
    },
    {
      key: 'sector',
      title: t('project.field.sector'),
      sort: 'sector',
      width: 110,
      render: (item) => term('Sector', item.sector),
    },
    {
      key: 'places',
      title: t('project.field.places'),
      width: 180,
      render: (item) => <Places places={item.places} text={item.placeText} />,
    },
    {
      key: 'donors',
      title: t('project.field.donors'),
      width: 120,
      render: (item) => item.donors.map((donor) => donor.name).join('、') || <Unknown />,
    },
    {
      key: 'amounts',
      title: t('project.field.amounts'),
      width: 260,
      render: (item) => <Amounts amounts={item.amounts} />,
    },
  ];
}
