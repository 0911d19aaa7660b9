import { Drawer } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Explain } from '@/components/Explain';
import { Fen } from '@/components/Money';
import { Trouble } from '@/components/Trouble';
import { useLink } from '@/lib/asof';
import { useTerm } from '@/lib/words';
import { type IncomeGroup, useArrangement, useIncomeTotals } from './api';

interface Props {
  filter: Record<string, string>;
}

/** What came in, each sort of income for itself; a figure opens what it adds up, year by year. */
export function IncomeTotals({ filter }: Props) {
  const { t } = useTranslation();
  const term = useTerm();
  const [open, setOpen] = useState<IncomeGroup | null>(null);
  const result = useIncomeTotals(filter);
  if (result.problem) {
    return <Trouble problem={result.problem} retry={result.retry} />;
  }
  const groups = result.data?.groups ?? [];
  const name = (group: IncomeGroup) => term('BenefitIncomeKind', group.dimensions.kind);
  return (
    <section className="totals-box" aria-label={t('benefit.totals.title')}>
      <header>
        <h2>{t('benefit.totals.title')}</h2>
        <p>{t('benefit.totals.note')}</p>
      </header>
      {groups.length === 0 ? (
        <p className="hollow">{t(result.loading ? 'common.loading' : 'benefit.totals.none')}</p>
      ) : (
        <ul className="totals">
          {groups.map((group) => (
            <li key={group.dimensions.kind}>
              <button type="button" onClick={() => setOpen(group)}>
                <span className="label">{name(group)}</span>
                <span className="sum">
                  <Fen fen={group.sum} />
                </span>
                <span className="count">{t('common.explainRows')}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <Drawer
        open={open !== null}
        onClose={() => setOpen(null)}
        size="large"
        title={open ? `${t('benefit.totals.title')} · ${name(open)}` : ''}
        destroyOnHidden
      >
        {open ? (
          <Explain
            path="/arrangements"
            filter={filter}
            group={{ ...open, qualifiers: [], alike: true }}
            record={(id) => <ArrangementName id={id} />}
          />
        ) : null}
      </Drawer>
    </section>
  );
}

function ArrangementName({ id }: { id: string }) {
  const link = useLink();
  const { data } = useArrangement(id, '');
  return <Link to={link(`/arrangements/${id}`)}>{data?.facts.title ?? id}</Link>;
}
