import { useTranslation } from 'react-i18next';
import { useTerm } from '@/lib/words';
import type { Duty } from './reports';

const looks: Record<string, string> = {
  OVERDUE: 'state state-bad',
  RETURNED: 'state state-warn',
  DUE: 'state state-warn',
  SENT: 'state state-go',
  UNDER_REVIEW: 'state state-go',
  ACCEPTED: 'state state-good',
  NIL: 'state state-good',
};

/** Where a report stands, in words and never by colour alone. */
export function DutyTag({ duty }: { duty: Duty }) {
  const { t } = useTranslation();
  const term = useTerm();
  return (
    <>
      <span className={looks[duty.state] ?? 'state'}>{term('ReportStanding', duty.state)}</span>
      {duty.daysLate === null ? null : (
        <small className="late-days"> {t('report.daysLate', { count: duty.daysLate })}</small>
      )}
    </>
  );
}
