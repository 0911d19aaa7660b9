import type { HistoryItem } from '@/components/Timeline';
import type { PartialDate } from '@/lib/dates';
import type { Page } from '@/lib/http';
import { useLive, useRead } from '@/lib/query';

export interface Where {
  place: { code: string; name: string };
  /** Names of the places above it, and its own. */
  path: string[];
}

export interface Registration {
  status: string;
  since: PartialDate | null;
  asOf: string | null;
}

export interface Monitoring {
  state: string;
  category: string | null;
  since: PartialDate | null;
  asOf: string | null;
}

export interface LabourCount {
  capacity: string;
  persons: number;
}

/** A household in a list; names masked. */
export interface HouseholdItem {
  id: string;
  where: Where | null;
  head: string | null;
  registration: Registration;
  monitoring: Monitoring;
  persons: number;
  labour: LabourCount[];
  /** Null: not for this reader. */
  gaps: string[] | null;
  irregularities: string[] | null;
  stands: boolean;
}

export interface Member {
  id: string;
  name: string | null;
  idNumber: string | null;
  phone: string | null;
  account: string | null;
  relation: string;
  relationText: string | null;
  labour: string;
  absent: { field: string; why: string }[];
  since: PartialDate | null;
}

export interface Income {
  year: number;
  from: string;
  to: string;
  basis: string;
  parts: { kind: string; fen: number | null }[];
  netFen: number | null;
  persons: number | null;
  remark: string | null;
}

export interface Gap {
  kind: string;
  opened: string;
  closed: string | null;
  times: number;
}

/** A household with everything; persons masked for everybody. */
export interface HouseholdFile {
  id: string;
  where: Where | null;
  registration: Registration;
  monitoring: Monitoring;
  members: Member[];
  labour: LabourCount[];
  gone: { member: Member; how: string; on: PartialDate | null; into: string | null }[];
  /** Null: not for this reader. */
  incomes: Income[] | null;
  gaps: Gap[];
  irregularities: { code: string; event: string }[] | null;
  links: { kind: string; household: string }[];
  annulled: string | null;
  sameAs: string | null;
  mergedInto: string | null;
  stands: boolean;
  position: number;
}

export const householdFilters = [
  'place',
  'registration',
  'monitoring',
  'category',
  'gap',
  'stands',
] as const;
export type HouseholdFilter = Record<(typeof householdFilters)[number], string>;

export const useHouseholds = (filter: HouseholdFilter, page: number, sort: string) =>
  useRead<Page<HouseholdItem>>('/households', { ...filter, page, sort });

/** As known at the reader's moment; with a day, as it truly stood on it. */
export function useHousehold(id: string, trueOn: string | null) {
  const path = `/households/${id}`;
  const known = useRead<HouseholdFile>(path, {}, { enabled: trueOn === null });
  const happened = useLive<HouseholdFile>(path, { trueOn }, { enabled: trueOn !== null });
  return trueOn === null ? known : happened;
}

export const useHouseholdLife = (id: string, enabled: boolean) =>
  useLive<{ items: HistoryItem[] }>(`/households/${id}/history`, {}, { enabled });

export const useHouseholdTotals = (params: Record<string, string>) =>
  useRead<{ groups: { dimensions: Record<string, string>; sum: number; rows: number }[] }>(
    '/households/totals',
    params,
  );
