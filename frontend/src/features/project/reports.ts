import type { Amount } from '@/components/Money';
import type { PartialDate } from '@/lib/dates';
import type { Page } from '@/lib/http';
import type { Words } from '@/lib/problem';
import { useRead } from '@/lib/query';
import type { Quantity } from './api';

/** One report of one period in the calendar. */
export interface Duty {
  id: string;
  period: string;
  label: string;
  cadence: string;
  subject: string;
  subjectName: string;
  project: string | null;
  unit: string | null;
  unitName: string | null;
  report: string | null;
  state: string;
  timing: string | null;
  dueOn: string;
  dueAt: string | null;
  sentOn: string | null;
  acceptedOn: string | null;
  overdue: boolean;
  daysLate: number | null;
}

export interface EvidenceRef {
  digest: string;
  size: number;
  type: string;
  /** What it shows, in the sender's words. */
  caption: string | null;
}

export interface ReportContent {
  asOf: string | null;
  physicalPpm: number | null;
  spent: Amount[];
  milestones: { name: string; reachedOn: PartialDate | null }[];
  figures: { name: string; quantity: Quantity; basis: string }[];
  narrative: string;
  difficulties: string | null;
  nextSteps: string | null;
  evidence: EvidenceRef[];
}

/** A report in a list. */
export interface ReportRow {
  id: string;
  period: string;
  periodLabel: string;
  project: string | null;
  unit: string;
  state: string;
  locked: boolean;
  version: number;
  sentOn: PartialDate | null;
  acceptedOn: PartialDate | null;
  physicalPpm: number | null;
  irregularities: string[];
}

export interface ReportRecord {
  id: string;
  position: number;
  period: string;
  periodLabel: string;
  project: string | null;
  unit: string;
  issuer: string;
  state: string;
  locked: boolean;
  version: number;
  draft: ReportContent | null;
  content: ReportContent | null;
  sentOn: PartialDate | null;
  sentBy: string | null;
  accepted: ReportContent | null;
  acceptedVersion: number;
  acceptedOn: PartialDate | null;
  reason: string | null;
  remark: string | null;
  irregularities: string[];
}

export interface RankLine {
  rank: number | null;
  unit: string;
  unitName: string;
  onTimePpm: number | null;
  base: number;
  onTime: number;
  late: number;
  missing: number;
  unknown: number;
  waiting: number;
  returned: number;
}

export interface Chase {
  unit: string;
  unitName: string;
  overdue: number;
  returned: number;
  text: Words;
}

export const useCalendar = (asOf: string, filter: { project?: string; unit?: string } = {}) =>
  useRead<Page<Duty> & { asOf: string }>('/report-calendar', { asOf, ...filter, size: 200 });

export const useChase = (asOf: string) =>
  useRead<{ items: Chase[] }>('/report-calendar/chase', { asOf });

export const useRanking = (asOf: string) =>
  useRead<{ items: RankLine[]; text: Words }>('/report-ranking', { asOf });

export interface Silent {
  subject: string;
  subjectName: string;
  project: string | null;
  unitName: string | null;
  lastSentOn: string | null;
  days: number;
}

export const useSilent = (asOf: string) =>
  useRead<{ items: Silent[]; days: number }>('/report-calendar/silent', { asOf });

export const useReports = (
  filter: { project?: string; unit?: string; state?: string },
  page: number,
  sort: string,
) => useRead<Page<ReportRow>>('/reports', { ...filter, page, sort });

export const useReport = (id: string) => useRead<ReportRecord>(`/reports/${id}`);
