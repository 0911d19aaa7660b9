import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Problem } from '@/lib/problem';
import { useSaid } from '@/lib/words';

interface Props {
  problem: Problem;
  retry?: () => void;
  /** What to know besides, for example what became of the typed text. */
  children?: ReactNode;
}

/** What went wrong in the server's words, what to do, and a way to try again. */
export function Trouble({ problem, retry, children }: Props) {
  const { t } = useTranslation();
  const said = useSaid();
  const headline = said(problem.words);
  // a refusal of one field says the same twice; a form has put it at the field
  const others = problem.fields.filter((field) => said(field.text) !== headline);
  const missing = problem.status === 404 && !children;
  const known = t(`common.problem.${problem.code}`, { defaultValue: '' });
  return (
    <section className="trouble" role="alert">
      <h2>{headline || known || problem.message}</h2>
      {others.length > 0 ? (
        <ul>
          {others.map((field) => (
            <li key={`${field.field}-${field.code}`}>
              {field.field} — {said(field.text) || field.code}
            </li>
          ))}
        </ul>
      ) : null}
      {children}
      <p className="hint">
        {problem.code}
        {problem.traceId ? ` · ${t('common.trace', { id: problem.traceId })}` : ''}
      </p>
      {missing ? <Link to="/">{t('common.toFirstPage')}</Link> : null}
      {retry && !missing ? (
        <button type="button" className="plain" onClick={retry}>
          {t('common.retry')}
        </button>
      ) : null}
    </section>
  );
}
