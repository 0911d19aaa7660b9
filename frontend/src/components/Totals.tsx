import { Drawer, Table } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useLink } from '@/lib/asof';
import type { Params } from '@/lib/http';
import { useRead } from '@/lib/query';
import { useTerm } from '@/lib/words';
import { Fen } from './Money';
import { Trouble } from './Trouble';

interface Group {
  dimensions: Record<string, string>;
  sum: number;
  rows: number;
}

interface Row {
  position: number;
  card?: string;
  id?: string;
  event: string;
  name?: string;
  title?: string | null;
  amount: number;
}

interface Props {
  title: string;
  note: ReactNode;
  path: string;
  filter: Params;
  /** Where the page of a row's record is. */
  page: (id: string) => string;
}

/** One figure per kind, never a sum over kinds; each opens the rows it is the sum of. */
export function Totals({ title, note, path, filter, page }: Props) {
  const { t } = useTranslation();
  const term = useTerm();
  const [open, setOpen] = useState<Group | null>(null);
  const result = useRead<{ groups: Group[] }>(`${path}/totals`, { ...filter, by: 'kind' });
  if (result.problem) {
    return <Trouble problem={result.problem} retry={result.retry} />;
  }
  const groups = result.data?.groups ?? [];
  return (
    <section className="totals-box" aria-label={title}>
      <header>
        <h2>{title}</h2>
        <p>{note}</p>
      </header>
      {groups.length === 0 ? (
        <p className="hollow">{result.loading ? t('common.loading') : t('common.noTotals')}</p>
      ) : (
        <ul className="totals">
          {groups.map((group) => (
            <li key={group.dimensions.kind}>
              <button type="button" onClick={() => setOpen(group)}>
                <span className="label">{term('AmountKind', group.dimensions.kind)}</span>
                <span className="sum">
                  <Fen fen={group.sum} />
                </span>
                <span className="count">{t('common.explainRows', { count: group.rows })}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <Drawer
        open={open !== null}
        onClose={() => setOpen(null)}
        size="large"
        title={open ? `${title} · ${term('AmountKind', open.dimensions.kind)}` : ''}
        destroyOnHidden
      >
        {open ? <Explain path={path} filter={filter} group={open} page={page} /> : null}
      </Drawer>
    </section>
  );
}

function Explain({ path, filter, group, page }: Omit<Props, 'title' | 'note'> & { group: Group }) {
  const { t } = useTranslation();
  const link = useLink();
  const result = useRead<{ items: Row[] }>(`${path}/totals/explain`, {
    ...filter,
    ...group.dimensions,
  });
  if (result.problem) {
    return <Trouble problem={result.problem} retry={result.retry} />;
  }
  const rows = result.data?.items ?? [];
  const sum = rows.reduce((total, row) => total + row.amount, 0);
  return (
    <>
      <p className="quiet">{t('common.explain')}</p>
      <Table<Row>
        size="small"
        loading={result.loading}
        dataSource={rows}
        rowKey={(row) => `${row.position}-${row.card ?? row.id}-${row.amount}`}
        pagination={rows.length > 100 ? { pageSize: 100, showSizeChanger: false } : false}
        columns={[
          { title: t('common.position'), dataIndex: 'position', className: 'num', width: 80 },
          {
            title: t('common.record'),
            render: (_, row) => {
              const id = row.card ?? row.id ?? '';
              return <Link to={link(page(id))}>{row.title ?? id}</Link>;
            },
          },
          { title: t('common.amount'), align: 'right', render: (_, row) => <Fen fen={row.amount} /> },
        ]}
        summary={() => (
          <Table.Summary.Row>
            <Table.Summary.Cell index={0} colSpan={2}>
              <strong>{t('common.sumOfRows')}</strong>
            </Table.Summary.Cell>
            <Table.Summary.Cell index={2} align="right">
              <strong>
                <Fen fen={sum} />
              </strong>
            </Table.Summary.Cell>
          </Table.Summary.Row>
        )}
      />
      {result.data && sum !== group.sum ? (
        <p className="trouble" role="alert">
          {t('common.sumDiffers')}
        </p>
      ) : null}
    </>
  );
}
