import { Button, Input } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Trouble } from '@/components/Trouble';
import { upload } from '@/lib/http';
import { asProblem, type Problem } from '@/lib/problem';
import { useTerm } from '@/lib/words';
import type { EvidenceRef } from './reports';

/** The files as they are sent: by what they hold, and what they show. */
export const filesBody = (files: EvidenceRef[] | undefined) =>
  (files ?? []).map(({ digest, caption }) => ({ digest, caption: caption || undefined }));

interface Props {
  id?: string;
  value?: EvidenceRef[];
  onChange?: (files: EvidenceRef[]) => void;
}

/** Files behind what is said: stored by their digest before anything names them. */
export function EvidenceField({ id, value = [], onChange }: Props) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const add = async (file: File | undefined) => {
    if (!file) {
      return;
    }
    setBusy(true);
    setProblem(null);
    try {
      const { digest, size, type } = await upload<EvidenceRef>('/evidence', file);
      const others = value.filter((one) => one.digest !== digest);
      onChange?.([...others, { digest, size, type, caption: null }]);
    } catch (error) {
      setProblem(asProblem(error));
    } finally {
      setBusy(false);
    }
  };
  const caption = (digest: string, text: string) =>
    onChange?.(value.map((one) => (one.digest === digest ? { ...one, caption: text } : one)));
  return (
    <div>
      {problem ? (
        <Trouble problem={problem}>
          {problem.status === 0 ? <p>{t('report.form.fileNotSent')}</p> : null}
        </Trouble>
      ) : null}
      {value.map((file) => (
        <div key={file.digest} className="file-line">
          <FileLink file={file} />
          <Input
            aria-label={t('report.form.caption')}
            placeholder={t('report.form.caption')}
            maxLength={60}
            value={file.caption ?? ''}
            onChange={(event) => caption(file.digest, event.target.value)}
          />
          <Button onClick={() => onChange?.(value.filter((one) => one.digest !== file.digest))}>
            {t('common.form.removeLine')}
          </Button>
        </div>
      ))}
      <Button {...(id ? { id } : {})} loading={busy} onClick={() => input.current?.click()}>
        {t('report.form.addFile')}
      </Button>
      <input
        ref={input}
        className="file-input"
        type="file"
        tabIndex={-1}
        aria-label={t('report.form.addFile')}
        onChange={(event) => {
          void add(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
    </div>
  );
}

function FileLink({ file }: { file: EvidenceRef }) {
  const { t } = useTranslation();
  const term = useTerm();
  return (
    <a href={`/api/evidence/${file.digest}`} download>
      {file.caption || term('EvidenceType', file.type)}{' '}
      <small className="hint">
        {t('report.form.kilobytes', { size: Math.ceil(file.size / 1024) })}
      </small>
    </a>
  );
}

export function EvidenceList({ files }: { files: EvidenceRef[] }) {
  return (
    <ul className="plain-list">
      {files.map((file) => (
        <li key={file.digest}>
          <FileLink file={file} />
        </li>
      ))}
    </ul>
  );
}
