import { useTranslation } from 'react-i18next';
import { Fen, Unknown } from '@/components/Money';
import { useTerm } from '@/lib/words';
import type { Income } from './api';

/** Surveys year by year. Costs stand apart; what is not stated is not zero. */
export function Incomes({ incomes }: { incomes: Income[] }) {
  const { t } = useTranslation();
  const term = useTerm();
  return (
    <section className="panel" aria-label={t('household.page.incomes')}>
      <h2 className="section">{t('household.page.incomes')}</h2>
      {incomes.length === 0 ? <p className="quiet">{t('household.income.none')}</p> : null}
      <ul className="plain-list">
        {incomes.map((income) => (
          <li key={income.year}>
            <strong>{t('household.income.year', { year: income.year })}</strong>{' '}
            {t('household.income.net')} <Net fen={income.netFen} />
            {income.persons === null ? null : (
              <> · {t('household.income.persons', { count: income.persons })}</>
            )}
            <div className="hint">
              <span className="num">{`${income.from} – ${income.to}`}</span>{' '}
              {term('IncomeYearBasis', income.basis)}
              {income.parts.map((part) => (
                <span key={part.kind}>
                  {' · '}
                  {term('IncomeKind', part.kind)} <Net fen={part.fen} />
                </span>
              ))}
              {income.remark ? <span className="said"> {income.remark}</span> : null}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Net({ fen }: { fen: number | null }) {
  const { t } = useTranslation();
  return fen === null ? <Unknown word={t('household.income.unknown')} /> : <Fen fen={fen} />;
}
