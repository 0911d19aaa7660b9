import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type Column, DataList } from '@/components/DataList';
import { PageHead } from '@/components/PageHead';
import { UnitName } from '@/components/UnitName';
import { When } from '@/components/When';
import { useLink } from '@/lib/asof';
import { useFilters } from '@/lib/params';
import { useTerm } from '@/lib/words';
import { ProjectName } from './ProjectName';
import { type ReportRow, useReports } from './reports';
import { REPORT_STAGES } from './vocabulary';
import { WarningTags } from './Warnings';

const looks: Record<string, string> = {
  SENT: 'state state-go',
  CORRECTED: 'state state-go',
  RETURNED: 'state state-warn',
  CORRECTION_REQUESTED: 'state state-warn',
  CORRECTION_RELEASED: 'state state-warn',
  ACCEPTED: 'state state-good',
  NIL: 'state state-good',
  ANNULLED: 'state state-bad',
};

export function ReportStageTag({ stage }: { stage: string }) {
  return <span className={looks[stage] ?? 'state'}>{useTerm()('ReportStage', stage)}</span>;
}

export function ReportList() {
  const { t } = useTranslation();
  const term = useTerm();
  const { values, page, sort, set } = useFilters(['state', 'project', 'unit']);
  const result = useReports(values, page, sort);
  return (
    <>
      <PageHead title={t('report.list.title')} note={t('report.list.note')} />
      <search className="filters">
        <label>
          {t('report.field.state')}
          <Select<string>
            aria-label={t('report.field.state')}
            allowClear
            popupMatchSelectWidth={false}
            placeholder={t('common.all')}
            value={values.state || null}
            onChange={(state) => set({ state: state ?? '' })}
            options={REPORT_STAGES.map((value) => ({ value, label: term('ReportStage', value) }))}
          />
        </label>
      </search>
      <DataList<ReportRow>
        label={t('report.list.title')}
        result={result}
        columns={useReportColumns()}
        rowKey={(item) => item.id}
        sort={sort}
        onChange={set}
        empty={<strong>{t('report.list.none')}</strong>}
      />
    </>
  );
}

export function useReportColumns(withProject = true): Column<ReportRow>[] {
  const { t } = useTranslation();
  const link = useLink();
  const subject: Column<ReportRow> = {
    key: 'subject',
    title: t('report.field.subject'),
    render: (item) =>
      item.project ? (
        <Link to={link(`/projects/${item.project}`)}>
          <ProjectName id={item.project} />
        </Link>
      ) : (
        <UnitName id={item.unit} />
      ),
  };
  return [
    {
      key: 'period',
      title: t('report.field.period'),
      render: (item) => <Link to={link(`/reports/${item.id}`)}>{item.periodLabel}</Link>,
    },
    {
      key: 'state',
      title: t('report.field.state'),
      sort: 'state',
      width: 130,
      render: (item) => (
        <>
          <ReportStageTag stage={item.state} />
          <WarningTags warnings={[]} irregularities={item.irregularities} />
        </>
      ),
    },
    ...(withProject ? [subject] : []),
    {
      key: 'sent',
      title: t('report.field.sent'),
      sort: 'sentOn',
      width: 130,
      render: (item) =>
        item.version > 0 ? <When date={item.sentOn} /> : t('report.field.nothing'),
    },
  ];
}
