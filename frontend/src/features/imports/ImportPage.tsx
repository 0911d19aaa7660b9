import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { ActorName } from '@/components/ActorName';
import { DataList } from '@/components/DataList';
import { PageHead } from '@/components/PageHead';
import { Trouble } from '@/components/Trouble';
import { momentText } from '@/lib/dates';
import { write } from '@/lib/http';
import { useMay } from '@/lib/may';
import { useFilters } from '@/lib/params';
import { useRefresh } from '@/lib/query';
import { type ImportSummary, OUTCOMES, type RowAnswer, useImport, useRows } from './api';
import { useRowColumns } from './rows';
import { StateTag } from './StateTag';

export function ImportPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const first = useImport(id, false);
  const running = first.data?.state === 'RUNNING';
  const { data, problem, retry } = useImport(id, running);
  const refresh = useRefresh();
  const may = useMay();
  if (problem) {
    return <Trouble problem={problem} retry={retry} />;
  }
  const cancel = async () => {
    await write(`/imports/${id}/cancellation`, {});
    await refresh();
  };
  return (
    <>
      <PageHead
        title={data?.fileName ?? id}
        note={
          data ? (
            <>
              {data.kind ? t(`imports.kind.${data.kind}`, data.kind) : ''}
              {data.receivedAt ? ` · ${momentText(data.receivedAt)}` : ''} ·{' '}
              {data.actor ? <ActorName id={data.actor} /> : null} ·{' '}
              {t('imports.page.rows', { rows: data.rows })} · <StateTag item={data} />
            </>
          ) : (
            t('common.loading')
          )
        }
      >
        {running && may(`/imports/${id}/cancellation`) ? (
          <Button onClick={() => void cancel()}>{t('imports.page.cancel')}</Button>
        ) : null}
      </PageHead>
      {data ? <Rows item={data} /> : null}
    </>
  );
}

function Rows({ item }: { item: ImportSummary }) {
  const { t } = useTranslation();
  const { values, page, set } = useFilters(['outcome', 'finding']);
  const result = useRows(item.id, values.outcome, values.finding === 'true', page);
  const columns = useRowColumns(item);
  const tabs: [string, string, number, Record<'outcome' | 'finding', string>][] = [
    ...OUTCOMES.map((outcome): (typeof tabs)[number] => [
      outcome,
      t(`imports.outcome.${outcome}`),
      item.counts[outcome.toLowerCase() as Lowercase<typeof outcome>] ?? 0,
      { outcome, finding: '' },
    ]),
    ['finding', t('imports.page.findings'), item.findings, { outcome: '', finding: 'true' }],
  ];
  const active = values.finding === 'true' ? 'finding' : values.outcome;
  return (
    <>
      <ul className="outcomes" aria-label={t('imports.page.byOutcome')}>
        {tabs.map(([key, label, count, change]) => (
          <li key={key}>
            <button
              type="button"
              aria-pressed={active === key}
              className={`outcome outcome-${key.toLowerCase()}`}
              onClick={() => set(active === key ? { outcome: '', finding: '' } : change)}
            >
              <span className="label">{label}</span>
              <strong className="num">{count}</strong>
            </button>
          </li>
        ))}
      </ul>
      {active ? <p className="quiet">{t(`imports.outcomeHint.${active}`)}</p> : null}
      <DataList<RowAnswer>
        label={t('imports.page.byOutcome')}
        result={result}
        columns={columns}
        rowKey={(row) => row.id}
        onChange={set}
        empty={<strong>{t('imports.page.noRows')}</strong>}
      />
    </>
  );
}
