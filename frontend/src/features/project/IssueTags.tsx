import { useTranslation } from 'react-i18next';
import { useTerm } from '@/lib/words';
import type { Issue } from './issues';

const looks: Record<string, string> = {
  OPEN: 'state state-warn',
  ASSIGNED: 'state state-go',
  OVERDUE: 'state state-bad',
  RESOLVED: 'state state-good',
};

export function IssueTags({ issue }: { issue: Issue }) {
  const { t } = useTranslation();
  const term = useTerm();
  return (
    <>
      <span className={looks[issue.state ?? ''] ?? 'state'}>
        {term('IssueStanding', issue.state)}
      </span>{' '}
      {issue.severity === 'ORDINARY' ? null : (
        <span className="state state-bad">{term('IssueSeverity', issue.severity)}</span>
      )}
      {issue.daysLate === null ? null : (
        <small className="late-days"> {t('report.daysLate', { count: issue.daysLate })}</small>
      )}
    </>
  );
}
