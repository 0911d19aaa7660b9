import { Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type Column, DataList } from '@/components/DataList';
import { AMOUNT_KINDS } from '@/components/form/Amounts';
import { Unknown } from '@/components/Money';
import { PageHead } from '@/components/PageHead';
import { When } from '@/components/When';
import { useLink } from '@/lib/asof';
import { useFilters } from '@/lib/params';
import { useTerm } from '@/lib/words';
import { type Statement, statementFilters, useStatements } from './api';
import { FigureText } from './FigureText';
import { Places } from './Places';

export function StatementList() {
  const { t } = useTranslation();
  const term = useTerm();
  const { values, page, sort, set } = useFilters(statementFilters);
  const result = useStatements(values, page, sort);
  return (
    <>
      <PageHead title={t('project.statement.title')} note={t('project.statement.note')} />
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
          {t('project.filter.kind')}
          <Select<string>
            aria-label={t('project.filter.kind')}
            allowClear
            popupMatchSelectWidth={false}
            placeholder={t('common.all')}
            value={values.kind || null}
            onChange={(kind) => set({ kind: kind ?? '' })}
            options={AMOUNT_KINDS.map((value) => ({ value, label: term('AmountKind', value) }))}
          />
        </label>
      </search>
      <DataList<Statement>
        label={t('project.statement.title')}
        result={result}
        columns={useColumns()}
        rowKey={(item) => item.id}
        sort={sort}
        onChange={set}
        empty={<strong>{t('project.statement.none')}</strong>}
      />
    </>
  );
}

function useColumns(): Column<Statement>[] {
  const { t } = useTranslation();
  const term = useTerm();
  const link = useLink();
  return [
    {
      key: 'title',
      title: t('project.statement.what'),
      sort: 'title',
      render: (item) => (
        <>
          <Link to={link(`/statements/${item.id}`)}>{item.scope?.title ?? item.id}</Link>
          {item.warnings.map((warning) => (
            <span key={warning} className="state state-bad">
              {term('StatementWarning', warning)}
            </span>
          ))}
        </>
      ),
    },
    {
      key: 'places',
      title: t('project.field.places'),
      width: 180,
      render: (item) =>
        item.scope ? (
          <Places places={item.scope.places} text={item.scope.placeText} />
        ) : (
          <Unknown />
        ),
    },
    {
      key: 'time',
      title: t('project.statement.time'),
      width: 150,
      render: (item) => <When date={item.scope?.period ?? item.scope?.asOf} />,
    },
    {
      key: 'figures',
      title: t('project.statement.figures'),
      width: 330,
      render: (item) =>
        item.measures.map((figure, index) => <FigureText key={index} figure={figure} />),
    },
    {
      key: 'links',
      title: t('project.statement.links'),
      width: 90,
      align: 'right',
      render: (item) => <span className="num">{item.links.length}</span>,
    },
  ];
}
