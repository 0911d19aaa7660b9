import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Page } from '@/lib/http';
import { useLive } from '@/lib/query';

interface Run {
  id: string;
  fileName: string | null;
  state: string;
  done: number;
  rows: number;
}

/** While the sample comes in it is asked after, for its last part is no file. */
const ASK_AGAIN_MILLIS = 3_000;

/** Says on every page that something is being taken in: nobody shall take a part for the whole. */
export function ImportMark() {
  const { t } = useTranslation();
  const { data } = useLive<Page<Run>>('/imports', { size: 5 });
  const [asking, setAsking] = useState(true);
  const sample = useLive<{ underway: boolean }>(
    '/imports/sample',
    {},
    asking ? { every: ASK_AGAIN_MILLIS } : {},
  );
  const underway = sample.data?.underway;
  if (asking && underway === false) {
    setAsking(false);
  }
  const running = data?.items.filter((run) => run.state === 'RUNNING') ?? [];
  return (
    <div role="status" className="running">
      {underway ? <p>{t('app.sampleRunning')}</p> : null}
      {running.map(({ id, fileName, done, rows }) => (
        <p key={id}>
          <Link to={`/imports/${id}`}>
            {t('app.running', { file: fileName ?? id, done, rows })}
          </Link>
        </p>
      ))}
    </div>
  );
}
