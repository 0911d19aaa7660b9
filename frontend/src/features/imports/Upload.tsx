import { Button, Select } from 'antd';
import { type DragEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Trouble } from '@/components/Trouble';
import { upload } from '@/lib/http';
import { asProblem, type Problem } from '@/lib/problem';
import { useRefresh } from '@/lib/query';
import { useSaid } from '@/lib/words';
import { useKinds } from './api';

/** Sends a file in; the answer's page shows what became of each row. */
export function Upload() {
  const { t } = useTranslation();
  const said = useSaid();
  const kinds = useKinds();
  const refresh = useRefresh();
  const navigate = useNavigate();
  const input = useRef<HTMLInputElement>(null);
  const [chosen, setKind] = useState('projects');
  const [busy, setBusy] = useState(false);
  const [over, setOver] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const kind = kinds.data?.items.find((item) => item.id === chosen);

  const send = async (file: File | undefined) => {
    if (!file) {
      return;
    }
    setBusy(true);
    setProblem(null);
    try {
      const answer = await upload<{ id: string }>(`/imports/${chosen}`, file);
      await refresh();
      navigate(`/imports/${answer.id}`);
    } catch (error) {
      setProblem(asProblem(error));
    } finally {
      setBusy(false);
    }
  };

  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void send(event.dataTransfer.files[0]);
  };

  return (
    <>
      {problem ? <Trouble problem={problem} /> : null}
      <section
        className={over ? 'panel upload upload-over' : 'panel upload'}
        aria-label={t('imports.upload.title')}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <div className="upload-row">
          <Select
            aria-label={t('imports.field.kind')}
            value={chosen}
            onChange={setKind}
            style={{ minWidth: 170 }}
            options={(kinds.data?.items ?? []).map(({ id }) => ({
              value: id,
              label: t(`imports.kind.${id}`, id),
            }))}
          />
          <Button type="primary" loading={busy} onClick={() => input.current?.click()}>
            {t('imports.upload.choose')}
          </Button>
          <input
            ref={input}
            type="file"
            className="file-input"
            tabIndex={-1}
            aria-label={t('imports.upload.choose')}
            accept=".csv,.xlsx,.xls,.et"
            onChange={(event) => {
              void send(event.target.files?.[0]);
              event.target.value = '';
            }}
          />
          <span className="quiet">{t('imports.upload.hint')}</span>
        </div>
        {kind ? (
          <details>
            <summary>{t('imports.upload.columns')}</summary>
            <p className="hint">{t('imports.upload.key', { columns: kind.key.join(' + ') })}</p>
            <ul className="columns">
              {kind.columns.map((column) => (
                <li key={column.name}>
                  <strong>{said(column.label)}</strong>
                  {column.required ? ` ${t('imports.upload.required')}` : ''}
                  <span className="hint"> {[column.name, ...column.aliases].join(' / ')}</span>
                </li>
              ))}
            </ul>
          </details>
        ) : null}
      </section>
    </>
  );
}
