import type { Source } from '@/components/SourceText';
import type { HistoryItem } from '@/components/Timeline';
import type { PartialDate } from '@/lib/dates';
import type { Page } from '@/lib/http';
import type { Words } from '@/lib/problem';
import { useLive, useRead } from '@/lib/query';

export interface Side {
  place: { scheme: string; code: string; name: string };
  /** Names of the places above it; empty where the code table does not hold it. */
  path: string[];
}

export interface Pairing {
  id: string;
  position: number;
  round: string;
  donor: Side;
  recipient: Side;
  kind: string;
  kindText: string | null;
  from: PartialDate | null;
  to: PartialDate | null;
  ended: string | null;
  evidence: PartialDate | null;
  evidenceText: string | null;
  note: string | null;
  remarks: { code: string; field: string; given: string; known: string | null; text: Words }[];
  source: Source | null;
  annulled: string | null;
}

export interface PlaceRow {
  id: string;
  code: string;
  name: string;
  level: string;
  codeYear: number | null;
  path: string[];
  statisticalZone: boolean;
  inUse: boolean;
  formerNames: string[];
  successors: string[];
}

export interface PlacePage {
  place: PlaceRow;
  predecessors: string[];
  periods: {
    code: string;
    name: string;
    validFrom: number;
    validTo: number | null;
    status?: string;
  }[];
  position: number;
}

export interface PlanRow {
  id: string;
  title: string | null;
  year: number | null;
  batch: string | null;
  document: Source | null;
  lines: number;
  fenByKind: Record<string, number>;
  linesWithoutAmount: number;
  adjustments: number;
  adjustmentsNotFiled: number;
  irregularities: string[];
  annulled: string | null;
  position: number;
}

export const pairingFilters = ['q', 'kind', 'place', 'inForceOn'] as const;
export type PairingFilter = Record<(typeof pairingFilters)[number], string>;

export const usePairings = (filter: PairingFilter, page: number, sort: string) =>
  useRead<Page<Pairing>>('/pairings', { ...filter, page, sort });

export const usePairing = (id: string) => useRead<Pairing>(`/pairings/${id}`);

export const usePairingLife = (id: string) =>
  useLive<{ items: HistoryItem[] }>(`/pairings/${id}/history`);

export const usePlans = (pairing: string) =>
  useRead<Page<PlanRow>>('/annual-plans', { pairing, size: 200 });

/** Places below one, or all of a name; the provinces where neither is asked. */
export const usePlaces = (parent: string, q: string, page: number) =>
  useRead<Page<PlaceRow>>('/regions', {
    ...(q ? { q } : parent ? { parent } : { level: 'PROVINCE' }),
    page,
    size: 100,
  });

export const usePlace = (code: string) => useRead<PlacePage>(`/regions/${code}`);
