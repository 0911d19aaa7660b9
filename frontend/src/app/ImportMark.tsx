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

/** Says on every page that a file is being taken in, so that nobody takes a part for the whole. */
export function ImportMark() {
  const { t } = useTranslation();
  const { data } = useLive<Page<Run>>('/imports', { size: 5 });
  const running = data?.items.filter((run) => run.state === 'RUNNING') ?? [];
  return (
    <div role="status" className="running">
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
