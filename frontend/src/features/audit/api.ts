import type { HistoryItem } from '@/components/Timeline';
import { useLive, useRead } from '@/lib/query';

export interface Entry extends HistoryItem {
  aggregate: string;
  aggregateType: string;
  sequence: number;
  command: string;
}

export interface LogPart {
  items: Entry[];
  from: number;
  to: number;
  position: number;
}

export interface ViewStatus {
  view: string;
  revision: number;
  position: number;
  cards: number;
  parked: { key: string; position: number; event: string; message: string }[];
}

export interface Attestation {
  view: string;
  position: number;
  cards: number;
  versions: number;
  rows: number;
  digest: string;
  same: boolean;
  differences: { key: string; part: string; expected: string | null; found: string | null }[];
}

export const PART = 50;

/** The stretch of the log that ends at a position; the newest one without. */
export const useLog = (to: string) =>
  useRead<LogPart>('/audit/log', { size: PART, ...(/^\d+$/.test(to) ? { to } : {}) });

export const useEntry = (id: string) => useLive<Entry>(`/audit/events/${id}`);

export const useViews = () =>
  useLive<{ items: ViewStatus[]; position: number }>('/views', {}, { every: 5_000 });
