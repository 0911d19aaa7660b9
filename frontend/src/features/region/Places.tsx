import { Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import { type Column, DataList } from '@/components/DataList';
import { PageHead } from '@/components/PageHead';
import { Trouble } from '@/components/Trouble';
import { useLink } from '@/lib/asof';
import { useFilters } from '@/lib/params';
import { useTerm } from '@/lib/words';
import { type PlaceRow, usePlace, usePlaces } from './api';

/** All places from the top, or those of a name. */
export function PlacesRoute() {
  const { t } = useTranslation();
  const { values } = useFilters(['q']);
  return (
    <>
      <PageHead title={t('region.place.title')} note={t('region.place.note')} />
      <Search q={values.q} />
      <Below parent="" q={values.q} />
    </>
  );
}

function Search({ q }: { q: string }) {
  const { t } = useTranslation();
  const link = useLink();
  const navigate = useNavigate();
  const find = (text: string) =>
    navigate(
      link(text.trim() === '' ? '/regions' : `/regions?q=${encodeURIComponent(text.trim())}`),
    );
  return (
    <search className="filters">
      <label>
        {t('region.place.search')}
        <Input.Search
          className="wide"
          key={q}
          defaultValue={q}
          allowClear
          placeholder={t('region.place.searchHint')}
          onSearch={(text) => void find(text)}
        />
      </label>
    </search>
  );
}

function Below({ parent, q }: { parent: string; q: string }) {
  const { t } = useTranslation();
  const term = useTerm();
  const link = useLink();
  const { page, set } = useFilters([]);
  const result = usePlaces(parent, q, page);
  const columns: Column<PlaceRow>[] = [
    {
      key: 'name',
      title: t('region.place.name'),
      render: (place) => (
        <>
          <Link to={link(`/regions/${place.code}`)}>{place.name}</Link>{' '}
          {place.statisticalZone ? <span className="state">{t('region.place.zone')}</span> : null}{' '}
          {place.inUse ? null : (
            <span className="state state-warn">{t('region.place.abolished')}</span>
          )}
        </>
      ),
    },
    {
      key: 'path',
      title: t('region.place.path'),
      render: (place) => place.path.slice(0, -1).join(' / '),
    },
    {
      key: 'level',
      title: t('region.place.level'),
      render: (place) => term('PlaceRef.Level', place.level),
    },
    {
      key: 'code',
      title: t('region.place.code'),
      render: (place) => <span className="num">{place.code}</span>,
    },
    {
      key: 'former',
      title: t('region.place.former'),
      render: (place) => place.formerNames.join('、'),
    },
  ];
  return (
    <DataList<PlaceRow>
      label={t('region.place.title')}
      result={result}
      columns={columns}
      rowKey={(place) => place.id}
      onChange={set}
      empty={<strong>{t(q ? 'region.place.none' : 'region.place.lowest')}</strong>}
    />
  );
}

/** One place: its path, its code through the years, and what lies below it. */
export function PlaceRoute() {
  const { t } = useTranslation();
  const term = useTerm();
  const link = useLink();
  const { code = '' } = useParams();
  const { data, problem, retry } = usePlace(code);
  if (problem) {
    return <Trouble problem={problem} retry={retry} />;
  }
  const place = data?.place;
  return (
    <>
      <PageHead
        title={place?.name ?? t('common.loading')}
        note={
          place ? (
            <>
              {place.path.join(' / ')} · {term('PlaceRef.Level', place.level)} ·{' '}
              <span className="num">{place.code}</span>
            </>
          ) : null
        }
      >
        <Link to={link('/regions')}>{t('region.place.top')}</Link>
        <Link to={link(`/projects?place=${code}`)}>{t('region.pairing.projects')}</Link>
        <Link to={link(`/pairings?place=${code}`)}>{t('region.pairing.title')}</Link>
      </PageHead>
      {data &&
      (data.periods.length > 0 ||
        data.predecessors.length > 0 ||
        data.place.successors.length > 0) ? (
        <section className="panel">
          <h2 className="section">{t('region.place.history')}</h2>
          <ul className="plain-list">
            {data.periods.map((period, index) => (
              <li key={index}>
                <span className="num">
                  {period.validFrom} – {period.validTo ?? t('region.place.today')}
                </span>{' '}
                {period.name}
              </li>
            ))}
          </ul>
          <Codes label={t('region.place.before')} codes={data.predecessors} />
          <Codes label={t('region.place.after')} codes={data.place.successors} />
        </section>
      ) : null}
      <Below parent={code} q="" />
    </>
  );
}

function Codes({ label, codes }: { label: string; codes: string[] }) {
  const link = useLink();
  return codes.length === 0 ? null : (
    <p>
      {label}{' '}
      {codes.map((code) => (
        <Link key={code} className="num" to={link(`/regions/${code}`)}>
          {code}{' '}
        </Link>
      ))}
    </p>
  );
}
