import type { Amount } from '@/components/Money';
import type { Source } from '@/components/SourceText';
import type { HistoryItem } from '@/components/Timeline';
import type { PartialDate } from '@/lib/dates';
import type { Page } from '@/lib/http';
import { useLive, useRead } from '@/lib/query';

export interface PlaceRef {
  scheme: 'CN' | 'EXTERNAL' | 'ZONE';
  code: string;
  name: string;
}

export interface Party {
  name: string;
  unit?: string | null;
  place?: PlaceRef | null;
}

export interface Quantity {
  number: string;
  unit: string;
  text?: string | null;
}

export interface Milestone {
  key: string;
  kind: string;
  text: string;
  planned: PartialDate | null;
  target: Quantity | null;
}

export interface Measured {
  measure: string;
  amount: Amount | null;
  count: Quantity | null;
  rate: { ppm: number; of: string | null } | null;
  qualifier: Amount['qualifier'];
  text: string | null;
}

export interface ProjectPlan {
  title: string | null;
  origin: string | null;
  programme: string | null;
  sector: string | null;
  sectorText: string | null;
  content: string | null;
  places: PlaceRef[];
  placeText: string | null;
  pairings: string[];
  donors: Party[];
  implementer: Party | null;
  annualPlan: string | null;
  amounts: Amount[];
  amountText: string | null;
  fundCategory: string | null;
  targets: { text: string; measure: string | null; quantity: Quantity | null }[];
  benefit: { modes: string[]; text: string | null; terms: string | null } | null;
  beneficiaries: {
    households: number | null;
    persons: number | null;
    basis: string;
    text: string | null;
  } | null;
  figures: Measured[];
  plannedStart: PartialDate | null;
  plannedEnd: PartialDate | null;
  milestones: Milestone[];
  quickReturn: boolean | null;
  progressText: string | null;
  note: string | null;
}

export interface Warning {
  code: string;
  facts: Record<string, string>;
  thresholds: string;
  source: string;
}

/** A project in a list. */
export interface ProjectItem {
  id: string;
  position: number;
  title: string | null;
  stage: string;
  sector: string | null;
  programme: string | null;
  origin: string | null;
  places: PlaceRef[];
  placeText: string | null;
  pairings: string[];
  donors: Party[];
  amounts: Amount[];
  money: string;
  plannedStart: PartialDate | null;
  plannedEnd: PartialDate | null;
  takenOver: boolean;
  irregularities: string[];
  warnings: Warning[];
}

export interface PartnerAct {
  part: string;
  by: Party | null;
  on: PartialDate | null;
  document: Source | null;
  text: string | null;
}

export interface Decision {
  body: Party | null;
  text: string | null;
  documents: Source[];
  partner: PartnerAct | null;
}

export interface Step {
  stage: string;
  event: string;
  position: number;
  on: PartialDate | null;
  decision: Decision | null;
  documents: Source[];
}

export interface Comparison {
  statement: string | null;
  relation: string | null;
  measure: string;
  kind: string | null;
  published: number | null;
  recorded: number | null;
  text: string | null;
}

/** A project with everything. */
export interface ProjectRecord {
  id: string;
  position: number;
  stage: string;
  plan: ProjectPlan;
  money: string;
  firstAmounts: Amount[];
  settled: Amount[];
  conditions: string | null;
  takenOver: { stage: string; asOf: PartialDate | null } | null;
  source: Source | null;
  steps: Step[];
  reached: {
    milestone: string;
    event: string;
    on: PartialDate | null;
    quantity: Quantity | null;
    text: string | null;
  }[];
  handOvers: { assetClass: string; receiver: Party; things: Quantity[]; text: string | null }[];
  returned: { from: string; backTo: string; reason: string; on: PartialDate | null } | null;
  ended: string | null;
  annulled: { reason: string; replacedBy: string | null } | null;
  irregular: { event: string; name: string; on: PartialDate | null; codes: string[] }[];
  asOf: string;
  warnings: Warning[];
  comparison: Comparison[];
  statements: Statement[];
}

export interface Statement {
  id: string;
  position: number;
  scope: {
    title: string;
    programme: string | null;
    pairings: string[];
    places: PlaceRef[];
    placeText: string | null;
    donors: Party[];
    fundsText: string | null;
    sectorText: string | null;
    period: PartialDate | null;
    asOf: PartialDate | null;
  } | null;
  measures: Measured[];
  progressText: string | null;
  note: string | null;
  /** What its figures say against each other. */
  warnings: string[];
  source: Source | null;
  on: PartialDate | null;
  links: { target: string; relation: string; reason: string; event: string }[];
  annulled: string | null;
}

export const projectFilters = [
  'q',
  'stage',
  'sector',
  'programme',
  'kind',
  'place',
  'pairing',
  'warning',
  'irregularity',
] as const;
export type ProjectFilter = Record<(typeof projectFilters)[number], string>;

export const useProjects = (
  filter: Partial<ProjectFilter>,
  page: number,
  sort: string,
  size = 50,
) => useRead<Page<ProjectItem>>('/projects', { ...filter, page, sort, size });

/** As known at the reader's moment, or as it truly stood on a day for all that is known now. */
export function useProject(id: string, trueOn: string | null) {
  const path = `/projects/${id}`;
  const known = useRead<ProjectRecord>(path, {}, { enabled: trueOn === null });
  const happened = useLive<ProjectRecord>(path, { trueOn }, { enabled: trueOn !== null });
  return trueOn === null ? known : happened;
}

/** The whole life, whatever moment the reader looks at: the slider goes along it. */
export const useLife = (resource: string, id: string) =>
  useLive<{ items: HistoryItem[] }>(`/${resource}/${id}/history`);

export const statementFilters = ['q', 'programme', 'kind', 'place', 'pairing'] as const;
export type StatementFilter = Record<(typeof statementFilters)[number], string>;

export const useStatements = (filter: StatementFilter, page: number, sort: string) =>
  useRead<Page<Statement>>('/statements', { ...filter, page, sort });

export const useStatement = (id: string) => useRead<Statement>(`/statements/${id}`);
