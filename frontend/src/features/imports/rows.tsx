import { App, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Column } from '@/components/DataList';
import { Unknown } from '@/components/Money';
import { Trouble } from '@/components/Trouble';
import { useKnownAt, useLink } from '@/lib/asof';
import { actKeys, write } from '@/lib/http';
import { useMay } from '@/lib/may';
import { asProblem, type Problem } from '@/lib/problem';
import { useRefresh } from '@/lib/query';
import { recordPage } from '@/lib/records';
import { useSaid } from '@/lib/words';
import type { ImportSummary, Reason, RowAnswer } from './api';

const looks: Record<string, string> = {
  ACCEPTED: 'state state-good',
  KNOWN: 'state',
  DIFFERING: 'state state-warn',
  REFUSED: 'state state-bad',
  TOTAL: 'state',
};

export function useRowColumns(item: ImportSummary): Column<RowAnswer>[] {
  const { t } = useTranslation();
  const link = useLink();
  const target = (row: RowAnswer) => (row.record ? recordPage(row.record) : null);
  return [
    {
      key: 'row',
      title: t('imports.field.row'),
      width: 160,
      render: (row) => (
        <>
          <span className="num">{t('imports.field.rowNumber', { row: row.row })}</span>{' '}
          <span className="quiet">{row.key}</span>
        </>
      ),
    },
    {
      key: 'outcome',
      title: t('imports.field.outcome'),
      width: 110,
      render: (row) =>
        row.outcome ? (
          <span className={looks[row.outcome]}>{t(`imports.outcome.${row.outcome}`)}</span>
        ) : (
          <Unknown />
        ),
    },
    {
      key: 'reasons',
      title: t('imports.field.reasons'),
      render: (row) => (
        <>
          <Reasons reasons={row.problems} />
          <Differences item={item} row={row} />
          <Reasons reasons={row.findings} />
        </>
      ),
    },
    {
      key: 'record',
      title: t('common.record'),
      width: 110,
      render: (row) => {
        const to = target(row);
        return to ? <Link to={link(to)}>{t('imports.field.open')}</Link> : null;
      },
    },
  ];
}

function Reasons({ reasons }: { reasons: Reason[] }) {
  const said = useSaid();
  return reasons.map((reason, index) => (
    <div key={index}>
      {reason.label ? <strong>{said(reason.label)} </strong> : null}
      {reason.value ? <span className="said">{reason.value}</span> : null} {said(reason.text)}
    </div>
  ));
}

/** What stands against what the file says, field by field, and the person's act to accept it. */
function Differences({ item, row }: { item: ImportSummary; row: RowAnswer }) {
  const { t } = useTranslation();
  const said = useSaid();
  const { message } = App.useApp();
  const refresh = useRefresh();
  const past = useKnownAt() !== null;
  const may = useMay();
  const path = `/imports/${item.id}/rows/${row.row}/acceptance`;
  const [key] = useState(actKeys);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  if (row.differences.length === 0) {
    return null;
  }
  const accept = async () => {
    setBusy(true);
    setProblem(null);
    try {
      const receipt = await write(path, {}, { key: key(row.differences) });
      void message.success(t('common.form.done', { position: receipt.position }));
      await refresh();
    } catch (error) {
      setProblem(asProblem(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <table className="diff">
        <thead>
          <tr>
            <th scope="col">{t('imports.field.field')}</th>
            <th scope="col">{t('imports.field.stored')}</th>
            <th scope="col">{t('imports.field.given')}</th>
          </tr>
        </thead>
        <tbody>
          {row.differences.map((difference) => (
            <tr key={difference.field}>
              <td>{said(difference.label)}</td>
              <td className="was">{difference.stored || <Blank />}</td>
              <td className="is">{difference.given || <Blank />}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {problem ? <Trouble problem={problem} /> : null}
      {row.acceptedBy ? (
        <span className="state state-good">
          {t('imports.field.acceptedBy', { who: row.acceptedBy })}
        </span>
      ) : past || row.outcome !== 'DIFFERING' || !may(path) ? null : (
        <Button size="small" loading={busy} onClick={() => void accept()}>
          {t('imports.field.accept')}
        </Button>
      )}
    </>
  );
}

function Blank() {
  const { t } = useTranslation();
  return <i className="unknown">{t('imports.field.blank')}</i>;
}
