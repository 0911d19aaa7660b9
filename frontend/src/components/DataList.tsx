import { Pagination, Table, type TableColumnsType } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Page } from '@/lib/http';
import type { Result } from '@/lib/query';
import { useNarrow } from '@/lib/useNarrow';
import { Trouble } from './Trouble';
import './parts';

export interface Column<T> {
  key: string;
  title: string;
  render: (item: T) => ReactNode;
  width?: number | string;
  /** Field the server sorts by; without it the column cannot be sorted. */
  sort?: string;
  align?: 'right';
  /** Left out of the cards of a narrow window. */
  wideOnly?: boolean;
}

interface Props<T> {
  label: string;
  result: Result<Page<T>>;
  columns: Column<T>[];
  rowKey: (item: T) => string;
  empty: ReactNode;
  sort?: string;
  onChange?: (change: { page?: string; sort?: string }) => void;
}

/** A list from the server: a dense table, or cards where the window is narrow. */
export function DataList<T extends object>(props: Props<T>) {
  const { t } = useTranslation();
  const narrow = useNarrow();
  const { result, columns, onChange } = props;
  if (result.problem) {
    return <Trouble problem={result.problem} retry={result.retry} />;
  }
  const page = result.data;
  const items = page?.items ?? [];
  const pagination = {
    current: (page?.page ?? 0) + 1,
    pageSize: page?.size ?? 50,
    total: page?.total ?? 0,
    showSizeChanger: false,
    onChange: (next: number) => onChange?.({ page: next === 1 ? '' : String(next - 1) }),
    showTotal: (total: number) => t('common.rows', { total }),
  };
  const empty = <div className="empty">{result.loading ? t('common.loading') : props.empty}</div>;
  if (narrow) {
    return items.length === 0 ? (
      <div className="sheet">{empty}</div>
    ) : (
      <>
        <Cards {...props} items={items} />
        {pagination.total > items.length ? (
          <div className="pager">
            <Pagination {...pagination} simple />
          </div>
        ) : (
          <p className="hint">{t('common.rows', { total: pagination.total })}</p>
        )}
      </>
    );
  }
  const order = (field: string) =>
    props.sort === field ? 'ascend' : props.sort === `-${field}` ? 'descend' : null;
  const tableColumns: TableColumnsType<T> = columns.map((column) => ({
    key: column.key,
    title: column.title,
    render: (_: unknown, item: T) => column.render(item),
    ...(column.width ? { width: column.width } : {}),
    ...(column.align ? { align: column.align } : {}),
    ...(column.sort ? { sorter: true, sortOrder: order(column.sort), dataIndex: column.sort } : {}),
  }));
  return (
    <div className="sheet">
      <Table<T>
        aria-label={props.label}
        size="small"
        columns={tableColumns}
        dataSource={items}
        rowKey={props.rowKey}
        loading={{ spinning: result.fetching && !page, description: t('common.loading') }}
        locale={{ emptyText: empty }}
        pagination={(page?.total ?? 0) > items.length ? pagination : false}
        showSorterTooltip={false}
        onChange={(_, __, sorter, extra) => {
          if (extra.action === 'sort' && !Array.isArray(sorter)) {
            const field = String(sorter.field ?? '');
            const sort = sorter.order ? (sorter.order === 'ascend' ? field : `-${field}`) : '';
            onChange?.({ sort });
          }
        }}
      />
      {page && page.total === items.length && items.length > 0 ? (
        <p className="hint" style={{ padding: '6px 14px', margin: 0 }}>
          {t('common.rows', { total: page.total })}
        </p>
      ) : null}
    </div>
  );
}

function Cards<T extends object>({ label, items, columns, rowKey }: Props<T> & { items: T[] }) {
  const [head, ...rest] = columns;
  return (
    <ul className="cards" aria-label={label}>
      {items.map((item) => (
        <li key={rowKey(item)}>
          <div className="card-title">{head?.render(item)}</div>
          <dl>
            {rest
              .filter((column) => !column.wideOnly)
              .map((column) => [column, column.render(item)] as const)
              .filter(([, shown]) => shown !== null && shown !== '')
              .map(([column, shown]) => [
                <dt key={`${column.key}-t`}>{column.title}</dt>,
                <dd key={column.key}>{shown}</dd>,
              ])}
          </dl>
        </li>
      ))}
    </ul>
  );
}
