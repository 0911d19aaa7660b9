import { Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type Column, DataList } from '@/components/DataList';
import { PageHead } from '@/components/PageHead';
import { When } from '@/components/When';
import { useKnownAt, useLink } from '@/lib/asof';
import { useFilters } from '@/lib/params';
import { useTerm } from '@/lib/words';
import { type Pairing, pairingFilters, type Side, usePairings } from './api';
import { RecordPairing } from './PairingForms';
import { PAIRING_KINDS } from './vocabulary';

export function PairingList() {
  const { t } = useTranslation();
  const term = useTerm();
  const past = useKnownAt() !== null;
  const { values, page, sort, set } = useFilters(pairingFilters);
  const result = usePairings(values, page, sort);
  return (
    <>
      <PageHead title={t('region.pairing.title')} note={t('region.pairing.note')}>
        {past ? null : <RecordPairing />}
      </PageHead>
      <search className="filters">
        <label>
          {t('region.filter.q')}
          <Input.Search
            key={values.q}
            defaultValue={values.q}
            allowClear
            placeholder={t('region.filter.qHint')}
            onSearch={(q) => set({ q: q.trim() })}
          />
        </label>
        <label>
          {t('region.field.kind')}
          <Select<string>
            aria-label={t('region.field.kind')}
            allowClear
            placeholder={t('common.all')}
            value={values.kind || null}
            onChange={(kind) => set({ kind: kind ?? '' })}
            options={PAIRING_KINDS.map((value) => ({ value, label: term('PairingKind', value) }))}
          />
        </label>
        <label>
          {t('region.filter.inForceOn')}
          <Input
            type="date"
            value={values.inForceOn}
            onChange={(event) => set({ inForceOn: event.target.value })}
          />
        </label>
      </search>
      <DataList<Pairing>
        label={t('region.pairing.title')}
        result={result}
        columns={useColumns()}
        rowKey={(item) => item.id}
        sort={sort}
        onChange={set}
        empty={<strong>{t('region.pairing.none')}</strong>}
      />
    </>
  );
}

export function SideName({ side }: { side: Side }) {
  return (
    <span title={side.path.join(' / ')}>
      {side.place.name}
      {side.path.length > 1 ? <small className="hint"> {side.path.at(-2)}</small> : null}
    </span>
  );
}

function useColumns(): Column<Pairing>[] {
  const { t } = useTranslation();
  const term = useTerm();
  const link = useLink();
  return [
    {
      key: 'sides',
      title: t('region.field.sides'),
      sort: 'donorName',
      render: (item) => (
        <Link to={link(`/pairings/${item.id}`)}>
          {item.donor.place.name} – {item.recipient.place.name}
        </Link>
      ),
    },
    { key: 'round', title: t('region.field.round'), sort: 'round', render: (item) => item.round },
    {
      key: 'kind',
      title: t('region.field.kind'),
      width: 100,
      render: (item) => term('PairingKind', item.kind),
    },
    {
      key: 'from',
      title: t('region.field.from'),
      sort: 'from',
      width: 130,
      render: (item) => <When date={item.from} />,
    },
    {
      key: 'to',
      title: t('region.field.to'),
      sort: 'to',
      width: 130,
      render: (item) =>
        item.to ? (
          <When date={item.to} />
        ) : (
          <span className="quiet">{t('region.field.noEnd')}</span>
        ),
    },
    {
      key: 'evidence',
      title: t('region.field.evidence'),
      width: 130,
      render: (item) => <When date={item.evidence} />,
    },
    {
      key: 'remarks',
      title: t('region.field.remarks'),
      width: 200,
      render: (item) => (
        <span className="tags">
          {[...new Set(item.remarks.map((remark) => remark.code))].map((code) => (
            <span key={code} className="state state-warn">
              {term('RemarkCode', code)}
            </span>
          ))}
        </span>
      ),
    },
  ];
}
