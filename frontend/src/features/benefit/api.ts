import type { Amount } from '@/components/Money';
import type { Source } from '@/components/SourceText';
import type { HistoryItem } from '@/components/Timeline';
import type { PartialDate } from '@/lib/dates';
import type { Page } from '@/lib/http';
import { useLive, useRead } from '@/lib/query';

interface Place {
  code: string;
  name: string;
}

export interface Party {
  name: string;
  unit: string | null;
  place: Place | null;
}

export interface Thing {
  number: string;
  unit: string;
  text?: string | null;
}

/** An arrangement in a list. */
export interface ArrangementItem {
  id: string;
  position: number;
  title: string;
  project: string | null;
  modes: string[];
  principal: Amount[];
  payer: Party | null;
  places: Place[];
  pairings: string[];
  from: PartialDate | null;
  until: string | null;
  runsOut: boolean;
  ended: string | null;
  incomeFen: number;
  heldFen: number;
  irregularities: string[];
}

export interface Term {
  key: string;
  kind: string;
  receiver: string;
  from: string | null;
  until: string | null;
  cadence: string | null;
  dueMonth: number | null;
  dueDay: number | null;
  ratePpm: number | null;
  fen: number | null;
  each: string | null;
  count: number | null;
  things: Thing[];
  status: string | null;
  guaranteed: boolean;
  text: string | null;
}

export interface Scheduled {
  term: Term;
  from: string | null;
  until: string | null;
}

export interface SplitRule {
  from: string | null;
  parts: {
    receiver: string;
    sharePpm: number | null;
    fen: number | null;
    first: boolean;
    basis: string;
    text: string | null;
  }[];
  text: string | null;
}

export interface MoneyEntry {
  entry: string;
  kind: string;
  event: string;
  position: number;
  on: PartialDate | null;
  fen: number;
  income: string | null;
  things: Thing[];
  period: PartialDate | null;
  term: string | null;
  party: Party | null;
  text: string | null;
  annulled: string | null;
}

/** An arrangement with everything. */
export interface ArrangementRecord {
  id: string;
  position: number;
  asOf: string;
  facts: {
    title: string;
    project: string | null;
    modes: string[];
    principal: Amount[];
    things: Thing[];
    payer: Party | null;
    receivers: {
      kind: string;
      party: Party | null;
      places: Place[];
      count: number | null;
      text: string | null;
    }[];
    places: Place[];
    pairings: string[];
    from: PartialDate | null;
    until: PartialDate | null;
    splits: SplitRule[];
    text: string | null;
  };
  schedule: Scheduled[];
  until: string | null;
  runsOut: boolean;
  documents: Source[];
  source: Source | null;
  takenOver: boolean;
  ended: string | null;
  annulled: string | null;
  entries: MoneyEntry[];
  reserveFen: number;
  heldFen: number;
  freeFen: number;
  irregular: { event: string; name: string; on: PartialDate | null; codes: string[] }[];
}

/** One instalment that the terms make due, with what came for it. */
export interface Answered {
  instalment: {
    term: string;
    number: number;
    receiver: string;
    from: string;
    until: string;
    due: string;
    fen: number | null;
    unknown: string | null;
    things: Thing[];
    guaranteed: boolean;
  };
  cameFen: number;
  shortFen: number | null;
  lastOn: string | null;
  state: string;
  entries: string[];
}

export interface ArrangementCalendar {
  id: string;
  position: number;
  asOf: string;
  through: string;
  rows: Answered[];
  promisedFen: number | null;
  cameFen: number;
  unassignedFen: number;
  unknown: boolean;
}

export const arrangementFilters = ['q', 'mode', 'project', 'runsOutWithin', 'asOf'] as const;
export type ArrangementFilter = Record<(typeof arrangementFilters)[number], string>;

export const useArrangements = (filter: ArrangementFilter, page: number, sort: string) =>
  useRead<Page<ArrangementItem>>('/arrangements', { ...filter, page, sort });

/** Its standing on a day; without one, on the day the reader looks at. */
export const useArrangement = (id: string, asOf: string) =>
  useRead<ArrangementRecord>(`/arrangements/${id}`, { asOf });

export const useArrangementCalendar = (id: string, asOf: string) =>
  useRead<ArrangementCalendar>(`/arrangements/${id}/calendar`, { asOf });

export const useArrangementLife = (id: string) =>
  useLive<{ items: HistoryItem[] }>(`/arrangements/${id}/history`);

export interface IncomeGroup {
  dimensions: Record<string, string>;
  sum: number;
  rows: number;
}

export const useIncomeTotals = (filter: Record<string, string>) =>
  useRead<{ groups: IncomeGroup[] }>('/arrangements/totals', { ...filter, by: 'kind' });
