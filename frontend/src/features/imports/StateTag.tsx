import { useTranslation } from 'react-i18next';
import type { ImportSummary } from './api';

const looks = {
  RUNNING: 'state state-go',
  COMPLETED: 'state state-good',
  CANCELLED: 'state state-warn',
  INTERRUPTED: 'state state-bad',
};

export function StateTag({ item }: { item: ImportSummary }) {
  const { t } = useTranslation();
  return (
    <span className={looks[item.state]}>
      {t(`imports.state.${item.state}`)}
      {item.state === 'RUNNING' ? ` ${item.done} / ${item.rows}` : ''}
    </span>
  );
}
