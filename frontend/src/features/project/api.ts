import type { Amount } from '@/components/Money';
import type { PartialDate } from '@/lib/dates';
import type { Page } from '@/lib/http';
import { useRead } from '@/lib/query';

export interface PlaceRef {
  scheme: 'CN' | 'EXTERNAL' | 'ZONE';
  code: string;
  name: string;
}

export interface Party {
  name: string;
  unit?: string | null;
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
  plannedStart: PartialDate | null;
  plannedEnd: PartialDate | null;
  quickReturn: boolean | null;
  progressText: string | null;
  note: string | null;
}

export interface ProjectItem {
  id: string;
  position: number;
  stage: string;
  plan: ProjectPlan;
}

export const projectFilters = ['q', 'stage', 'sector', 'place', 'programme', 'kind'] as const;
export type ProjectFilter = Record<(typeof projectFilters)[number], string>;

export const useProjects = (filter: ProjectFilter, page: number, sort: string) =>
  useRead<Page<ProjectItem>>('/projects', { ...filter, page, sort });
