import { Drawer, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Explain } from '@/components/Explain';
import type { Group } from '@/components/group';
import { Trouble } from '@/components/Trouble';
import { useLink } from '@/lib/asof';
import { useTerm } from '@/lib/words';
import { useHousehold, useHouseholdTotals } from './api';
import { type Count, COUNTS } from './vocabulary';

interface Props {
  place: string;
  /** Whether the reader may know what the files lack. */
  inner: boolean;
}

/** How many there are under each heading; each number opens the households it is made of. */
export function HouseholdTotals({ place, inner }: Props) {
  const { t } = useTranslation();
  const term = useTerm();
  const [count, setCount] = useState<Count>('registration');
  const [open, setOpen] = useState<Group | null>(null);
  const { measure, by, type } = COUNTS[count];
  const filter: Record<string, string> = { measure, ...(place ? { place } : {}) };
  const result = useHouseholdTotals({ ...filter, by });
  if (result.problem) {
    return <Trouble problem={result.problem} retry={result.retry} />;
  }
  const groups = result.data?.groups ?? [];
  const name = (heading: string | undefined) =>
    heading === 'NONE' ? t('household.totals.none') : term(type, heading);
  const unit = (number: number) => t(`household.totals.unit.${measure}`, { count: number });
  const counts = (Object.keys(COUNTS) as Count[]).filter((one) => inner || one !== 'gaps');
  return (
    <section className="totals-box" aria-label={t('household.totals.title')}>
      <header>
        <h2>{t('household.totals.title')}</h2>
        <Select<Count>
          aria-label={t('household.totals.what')}
          popupMatchSelectWidth={false}
          value={count}
          onChange={setCount}
          options={counts.map((value) => ({ value, label: t(`household.totals.${value}`) }))}
        />
      </header>
      {groups.length === 0 ? (
        <p className="hollow">{t(result.loading ? 'common.loading' : 'household.list.none')}</p>
      ) : (
        <ul className="totals">
          {groups.map((group) => (
            <li key={group.dimensions[by]}>
              <button
                type="button"
                onClick={() => setOpen({ ...group, qualifiers: [], alike: true })}
              >
                <span className="label">{name(group.dimensions[by])}</span>
                <span className="sum">{unit(group.sum)}</span>
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
        title={open ? `${t(`household.totals.${count}`)} · ${name(open.dimensions[by])}` : ''}
        destroyOnHidden
      >
        {open ? (
          <Explain
            path="/households"
            filter={filter}
            group={open}
            record={(id) => <HouseholdName id={id} />}
            figure={{ title: t('household.totals.number'), show: unit }}
          />
        ) : null}
      </Drawer>
    </section>
  );
}

/** Whose household it is, masked, and where. */
export function HouseholdName({ id }: { id: string }) {
  const { t } = useTranslation();
  const link = useLink();
  const { data } = useHousehold(id, null);
  const head = data?.members.find((member) => member.relation === 'HEAD')?.name;
  return (
    <Link to={link(`/households/${id}`)}>
      {data ? `${head ?? t('household.noHead')} · ${data.where?.place.name ?? ''}` : '…'}
    </Link>
  );
}
