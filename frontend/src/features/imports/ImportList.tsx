import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type Column, DataList } from '@/components/DataList';
import { Unknown } from '@/components/Money';
import { PageHead } from '@/components/PageHead';
import { useKnownAt, useLink } from '@/lib/asof';
import { momentText } from '@/lib/dates';
import { useMay } from '@/lib/may';
import { useFilters } from '@/lib/params';
import { type ImportSummary, OUTCOMES, useImports } from './api';
import { StateTag } from './StateTag';
import { Upload } from './Upload';

export function ImportList() {
  const { t } = useTranslation();
  const { page, set } = useFilters([]);
  const result = useImports(page);
  const past = useKnownAt() !== null;
  const may = useMay();
  return (
    <>
      <PageHead title={t('imports.list.title')} note={t('imports.list.note')} />
      {past || !may('/imports/projects') ? null : <Upload />}
      <DataList<ImportSummary>
        label={t('imports.list.title')}
        result={result}
        columns={useColumns()}
        rowKey={(item) => item.id}
        onChange={set}
        empty={<strong>{t('imports.list.none')}</strong>}
      />
    </>
  );
}

function useColumns(): Column<ImportSummary>[] {
  const { t } = useTranslation();
  const link = useLink();
  return [
    {
      key: 'file',
      title: t('imports.field.file'),
      render: (item) => <Link to={link(`/imports/${item.id}`)}>{item.fileName ?? item.id}</Link>,
    },
    {
      key: 'kind',
      title: t('imports.field.kind'),
      render: (item) => (item.kind ? t(`imports.kind.${item.kind}`, item.kind) : <Unknown />),
    },
    {
      key: 'received',
      title: t('imports.field.received'),
      render: (item) => (item.receivedAt ? momentText(item.receivedAt) : <Unknown />),
    },
    { key: 'state', title: t('imports.field.state'), render: (item) => <StateTag item={item} /> },
    ...OUTCOMES.slice(0, 4).map((outcome): Column<ImportSummary> => {
      const name = outcome.toLowerCase() as Lowercase<typeof outcome>;
      return {
        key: outcome,
        title: t(`imports.outcome.${outcome}`),
        align: 'right',
        render: (item) => (
          <Link className="num" to={link(`/imports/${item.id}?outcome=${outcome}`)}>
            {item.counts[name] ?? 0}
          </Link>
        ),
      };
    }),
  ];
}
