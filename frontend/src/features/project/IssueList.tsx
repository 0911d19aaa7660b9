import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type Column, DataList } from '@/components/DataList';
import { Unknown } from '@/components/Money';
import { PageHead } from '@/components/PageHead';
import { When } from '@/components/When';
import { useLink } from '@/lib/asof';
import { useFilters } from '@/lib/params';
import { useTerm } from '@/lib/words';
import { type Issue, issueFilters, useIssues } from './issues';
import { IssueTags } from './IssueTags';
import { ProjectName } from './ProjectName';
import { ISSUE_KINDS, ISSUE_LEVELS, ISSUE_SEVERITIES } from './vocabulary';

const choices = [
  ['kind', 'IssueKind', ISSUE_KINDS],
  ['severity', 'IssueSeverity', ISSUE_SEVERITIES],
  ['level', 'IssueLevel', ISSUE_LEVELS],
] as const;

export function IssueList() {
  const { t } = useTranslation();
  const term = useTerm();
  const { values, page, sort, set } = useFilters(issueFilters);
  const result = useIssues(values, page, sort);
  return (
    <>
      <PageHead title={t('issue.list.title')} note={t('issue.list.note')} />
      <search className="filters">
        <label>
          {t('issue.field.state')}
          <Select<string>
            aria-label={t('issue.field.state')}
            value={values.overdue ? 'overdue' : values.open}
            onChange={(state) =>
              set({
                overdue: state === 'overdue' ? 'true' : '',
                open: state === 'overdue' ? '' : state,
              })
            }
            options={[
              { value: '', label: t('common.all') },
              { value: 'true', label: t('issue.filter.open') },
              { value: 'overdue', label: t('issue.filter.overdue') },
              { value: 'false', label: t('issue.filter.solved') },
            ]}
          />
        </label>
        {choices.map(([name, type, constants]) => (
          <label key={name}>
            {t(`issue.field.${name}`)}
            <Select<string>
              aria-label={t(`issue.field.${name}`)}
              allowClear
              popupMatchSelectWidth={false}
              placeholder={t('common.all')}
              value={values[name] || null}
              onChange={(value) => set({ [name]: value ?? '' })}
              options={constants.map((value) => ({ value, label: term(type, value) }))}
            />
          </label>
        ))}
      </search>
      <DataList<Issue>
        label={t('issue.list.title')}
        result={result}
        columns={useIssueColumns()}
        rowKey={(item) => item.id}
        sort={sort}
        onChange={set}
        empty={
          <>
            <strong>{t('issue.list.none')}</strong>
            {t('issue.list.noneHint')}
          </>
        }
      />
    </>
  );
}

export function useIssueColumns(withProject = true): Column<Issue>[] {
  const { t } = useTranslation();
  const term = useTerm();
  const link = useLink();
  const project: Column<Issue> = {
    key: 'project',
    title: t('issue.field.project'),
    render: (item) => (
      <Link to={link(`/projects/${item.project}`)}>
        <ProjectName id={item.project} />
      </Link>
    ),
  };
  return [
    {
      key: 'title',
      title: t('issue.field.title'),
      render: (item) => <Link to={link(`/issues/${item.id}`)}>{item.title}</Link>,
    },
    { key: 'state', title: t('issue.field.state'), render: (item) => <IssueTags issue={item} /> },
    {
      key: 'kind',
      title: t('issue.field.kind'),
      sort: 'kind',
      render: (item) => term('IssueKind', item.kind),
    },
    ...(withProject ? [project] : []),
    {
      key: 'unit',
      title: t('issue.field.unit'),
      render: (item) => item.unitName ?? <Unknown word={t('issue.field.nobody')} />,
    },
    {
      key: 'due',
      title: t('issue.field.due'),
      sort: 'dueOn',
      render: (item) => item.dueOn ?? <Unknown word={t('issue.field.noDay')} />,
    },
    {
      key: 'raised',
      title: t('issue.field.raised'),
      sort: 'raisedOn',
      render: (item) => <When date={item.raisedOn} />,
    },
  ];
}
