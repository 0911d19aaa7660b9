import { Table } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Page, Params } from '@/lib/http';
import { useRead } from '@/lib/query';
import { Fen } from './Money';
import type { Group } from './group';
import { Trouble } from './Trouble';

interface Row {
  id: string;
  /** The record, under the name its feature gives it. */
  project?: string;
  arrangement?: string;
  record?: string;
  event: string;
  position: number;
  amount: number;
}

interface Props {
  path: string;
  filter: Params;
  group: Group;
  record: (id: string) => ReactNode;
  /** What is added up; money unless given. */
  figure?: { title: string; show: (number: number) => ReactNode };
}

/** Exactly the rows a figure is the sum of. */
export function Explain({ path, filter, group, record, figure }: Props) {
  const { t } = useTranslation();
  const show = figure?.show ?? ((fen: number) => <Fen fen={fen} />);
  const [page, setPage] = useState(0);
  const result = useRead<Page<Row> & { sum: number }>(`${path}/totals/explain`, {
    ...filter,
    ...group.dimensions,
    page,
    size: 100,
  });
  if (result.problem) {
    return <Trouble problem={result.problem} retry={result.retry} />;
  }
  const { data } = result;
  return (
    <>
      <p className="quiet">{t(group.alike ? 'common.explain' : 'common.explainUnlike')}</p>
      <Table<Row>
        size="small"
        loading={result.loading}
        dataSource={data?.items ?? []}
        rowKey={(row) => `${row.position}-${row.id}-${row.amount}`}
        pagination={
          (data?.total ?? 0) > 100
            ? {
                current: page + 1,
                pageSize: 100,
                total: data?.total ?? 0,
                showSizeChanger: false,
                onChange: (next) => setPage(next - 1),
              }
            : false
        }
        columns={[
          { title: t('common.position'), dataIndex: 'position', className: 'num', width: 80 },
          {
            title: t('common.record'),
            render: (_, row) => record(row.project ?? row.arrangement ?? row.record ?? row.id),
          },
          {
            title: figure?.title ?? t('common.amount'),
            align: 'right',
            render: (_, row) => show(row.amount),
          },
        ]}
        summary={() =>
          group.alike && data ? (
            <Table.Summary.Row>
              <Table.Summary.Cell index={0} colSpan={2}>
                <strong>{t('common.sumOfRows')}</strong>
              </Table.Summary.Cell>
              <Table.Summary.Cell index={2} align="right">
                <strong>{show(data.sum)}</strong>
              </Table.Summary.Cell>
            </Table.Summary.Row>
          ) : null
        }
      />
      {data && data.sum !== group.sum ? (
        <p className="trouble" role="alert">
          {t('common.sumDiffers')}
        </p>
      ) : null}
    </>
  );
}
