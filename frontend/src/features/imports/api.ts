import type { Page } from '@/lib/http';
import type { Words } from '@/lib/problem';
import { useRead, useLive } from '@/lib/query';

export const OUTCOMES = ['ACCEPTED', 'KNOWN', 'DIFFERING', 'REFUSED', 'TOTAL'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export interface Reason {
  field: string | null;
  label: Words | null;
  value: string | null;
  code: string;
  text: Words;
}

export interface RowAnswer {
  id: string;
  row: number;
  key: string | null;
  outcome: Outcome | null;
  record: string | null;
  differences: { field: string; label: Words; stored: string | null; given: string | null }[];
  problems: Reason[];
  findings: Reason[];
  acceptedBy: string | null;
}

export interface ImportSummary {
  id: string;
  kind: string | null;
  fileName: string | null;
  digest: string | null;
  bytes: number;
  rows: number;
  done: number;
  state: 'RUNNING' | 'COMPLETED' | 'CANCELLED' | 'INTERRUPTED';
  receivedAt: string | null;
  actor: string | null;
  unit: string | null;
  counts: Partial<Record<Lowercase<Outcome>, number>>;
  findings: number;
  acceptedDifferences: number;
  position: number;
}

export interface ImportKind {
  id: string;
  key: string[];
  columns: { name: string; label: Words; type: string; required: boolean; aliases: string[] }[];
}

export const useKinds = () => useLive<{ items: ImportKind[] }>('/import-kinds');

export const useImports = (page: number) => useRead<Page<ImportSummary>>('/imports', { page });

export const useImport = (id: string, running: boolean) =>
  useRead<ImportSummary>(`/imports/${id}`, {}, running ? { every: 1_500 } : {});

export const useRows = (id: string, outcome: string, finding: boolean, page: number) =>
  useRead<Page<RowAnswer>>(`/imports/${id}/rows`, { outcome, finding: finding || null, page });
