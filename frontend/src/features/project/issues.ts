import type { PartialDate } from '@/lib/dates';
import type { Page } from '@/lib/http';
import { useRead } from '@/lib/query';
import type { EvidenceRef } from './reports';

/** An issue in a list; its state is that of the moment asked for. */
export interface Issue {
  id: string;
  project: string;
  kind: string;
  severity: string;
  title: string;
  state: string | null;
  dueOn: string | null;
  daysLate: number | null;
  unit: string | null;
  unitName: string | null;
  level: string | null;
  shared: boolean;
  raisedOn: PartialDate | null;
  resolvedOn: PartialDate | null;
}

export interface IssueRecord {
  id: string;
  position: number;
  issue: Issue;
  text: string;
  report: string | null;
  person: string | null;
  task: string | null;
  measure: string | null;
  evidence: EvidenceRef[];
  comments: { on: string; actor: string; unit: string; text: string; internal: boolean }[];
}

export const issueFilters = ['kind', 'severity', 'level', 'open', 'overdue', 'project'] as const;
export type IssueFilter = Partial<Record<(typeof issueFilters)[number], string>>;

export const useIssues = (filter: IssueFilter, page: number, sort: string) =>
  useRead<Page<Issue>>('/issues', { ...filter, page, sort });

export const useIssue = (id: string) => useRead<IssueRecord>(`/issues/${id}`);
