import { useTranslation } from 'react-i18next';
import type { Problem } from '@/lib/problem';
import { useSaid } from '@/lib/words';

/** What went wrong in the server's words, what to do, and a way to try again. */
export function Trouble({ problem, retry }: { problem: Problem; retry?: () => void }) {
  const { t } = useTranslation();
  const said = useSaid();
  const known = t(`common.problem.${problem.code}`, { defaultValue: '' });
  return (
    <section className="trouble" role="alert">
      <h2>{said(problem.words) || known || problem.message}</h2>
      {problem.fields.length > 0 ? (
        <ul>
          {problem.fields.map((field) => (
            <li key={`${field.field}-${field.code}`}>
              {field.field} — {said(field.text) || field.code}
            </li>
          ))}
        </ul>
      ) : null}
      <p className="hint">
        {problem.code}
        {problem.traceId ? ` · ${t('common.trace', { id: problem.traceId })}` : ''}
      </p>
      {retry ? (
        <button type="button" className="plain" onClick={retry}>
          {t('common.retry')}
        </button>
      ) : null}
    </section>
  );
}
