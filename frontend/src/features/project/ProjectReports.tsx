import { useTranslation } from 'react-i18next';
import { DataList } from '@/components/DataList';
import { useKnownAt } from '@/lib/asof';
import { useActing } from '@/lib/may';
import { ReportForm } from './ReportForm';
import { useReportColumns } from './ReportList';
import { type ReportRow, useCalendar, useReports } from './reports';
import { DutyTag } from './DutyTag';

/** What is owed on a project, and what was reported. */
export function ProjectReports({ id, acting }: { id: string; acting: boolean }) {
  const { t } = useTranslation();
  const past = useKnownAt() !== null;
  const who = useActing();
  const result = useReports({ project: id }, 0, '');
  const columns = useReportColumns(false);
  const duties = useCalendar('', { project: id });
  const open = (duties.data?.items ?? []).filter((duty) =>
    ['DUE', 'OVERDUE', 'RETURNED'].includes(duty.state),
  );
  return (
    <section className="panel" aria-label={t('report.list.title')}>
      <h2 className="section">{t('report.list.title')}</h2>
      {open.map((duty) => (
        <div className="duty" key={duty.id}>
          <span>
            {duty.label} · {t('report.field.dueOn', { day: duty.dueOn })} <DutyTag duty={duty} />
          </span>
          {acting && !past && (who?.role === 'MANAGER' || who?.unit.id === duty.unit) ? (
            <ReportForm duty={duty} />
          ) : null}
        </div>
      ))}
      <DataList<ReportRow>
        label={t('report.list.title')}
        result={result}
        columns={columns}
        rowKey={(item) => item.id}
        empty={t('report.list.none')}
      />
    </section>
  );
}
