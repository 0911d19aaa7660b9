import { useTranslation } from 'react-i18next';
import { DataList } from '@/components/DataList';
import { useKnownAt } from '@/lib/asof';
import { RaiseIssue } from './IssueActs';
import { useIssueColumns } from './IssueList';
import { type Issue, useIssues } from './issues';

export function ProjectIssues({ id, acting }: { id: string; acting: boolean }) {
  const { t } = useTranslation();
  const past = useKnownAt() !== null;
  const result = useIssues({ project: id }, 0, '');
  const columns = useIssueColumns(false);
  return (
    <section className="panel" aria-label={t('issue.list.title')}>
      <h2 className="section head-row">
        {t('issue.list.title')}
        {acting && !past ? <RaiseIssue project={id} /> : null}
      </h2>
      <DataList<Issue>
        label={t('issue.list.title')}
        result={result}
        columns={columns}
        rowKey={(item) => item.id}
        empty={t('issue.list.noneHere')}
      />
    </section>
  );
}
