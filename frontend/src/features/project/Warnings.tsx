import { useTranslation } from 'react-i18next';
import { Fen } from '@/components/Money';
import { useIrregularity, useTerm } from '@/lib/words';
import type { Warning } from './api';

const look = (code: string) => (code === 'QUICK_RETURN' ? 'state state-good' : 'state state-warn');

export function WarningTags(props: { warnings: Warning[]; irregularities: string[] }) {
  const { t } = useTranslation();
  const term = useTerm();
  const irregularity = useIrregularity();
  const { warnings, irregularities } = props;
  if (warnings.length + irregularities.length === 0) {
    return null;
  }
  return (
    <div className="tags">
      {warnings.map(({ code }) => (
        <span key={code} className={look(code)}>
          {term('ProjectWarning.Code', code)}
        </span>
      ))}
      {irregularities.length > 0 ? (
        <span className="state state-bad" title={irregularities.map(irregularity).join('; ')}>
          {t('project.irregularCount', { count: irregularities.length })}
        </span>
      ) : null}
    </div>
  );
}

/** Warnings with the figures they rest on and the line they were measured by. */
export function WarningList({ warnings, asOf }: { warnings: Warning[]; asOf: string }) {
  const { t } = useTranslation();
  const term = useTerm();
  if (warnings.length === 0) {
    return <p className="quiet">{t('project.noWarnings', { asOf })}</p>;
  }
  return (
    <ul className="plain-list">
      {warnings.map((warning) => (
        <li key={warning.code}>
          <span className={look(warning.code)}>{term('ProjectWarning.Code', warning.code)}</span>{' '}
          {Object.entries(warning.facts).map(([name, value]) =>
            name === 'fenPerPlace' ? (
              <span key={name}>
                {t('project.fact.fenPerPlace')} <Fen fen={Number(value)} />
              </span>
            ) : (
              <span key={name}>{value === '' ? '' : t(`project.fact.${name}`, { value })}</span>
            ),
          )}
          <div className="hint">
            {t('project.threshold', {
              asOf,
              thresholds: warning.thresholds,
              // [U] marks lines for which no rule was found
              source: warning.source.startsWith('[U]') ? t('project.unsourced') : warning.source,
            })}
          </div>
        </li>
      ))}
    </ul>
  );
}
