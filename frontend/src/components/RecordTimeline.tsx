import type { ReactNode } from 'react';
import { useKnownAt, useLink } from '@/lib/asof';
import { knownBy } from '@/lib/known';
import { useMayRead } from '@/lib/may';
import { type HistoryItem, Timeline } from './Timeline';

interface Props {
  title: string;
  items: HistoryItem[];
  /** Stands before the entries, such as why they could not be read. */
  children?: ReactNode;
}

/** What happened to the record of a page, newest first, as far as it was known then. */
export function RecordTimeline({ title, items, children }: Props) {
  const link = useLink();
  const at = useKnownAt();
  const mayRead = useMayRead();
  const entry = (event: string) => link(`/audit/events/${event}`);
  return (
    <aside className="panel" aria-label={title}>
      <h2 className="section">{title}</h2>
      {children}
      <Timeline
        items={items.filter((item) => knownBy(item, at)).reverse()}
        {...(mayRead('/audit/events/{id}') ? { entry } : {})}
      />
    </aside>
  );
}
