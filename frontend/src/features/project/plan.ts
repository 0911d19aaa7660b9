import { amountsBody, type TypedAmount } from '@/components/form/Amounts';
import { typedDate } from '@/lib/dates';
import { typedFen } from '@/lib/money';
import type { ProjectPlan } from './api';

/** What the form of a plan holds. */
export interface PlanValues {
  title?: string;
  origin?: string;
  programme?: string;
  sector?: string;
  content?: string;
  places?: string[];
  pairings?: string[];
  donors?: string[];
  implementer?: string;
  amounts?: TypedAmount[];
  plannedStart?: string;
  plannedEnd?: string;
  benefit?: { modes?: string[]; terms?: string };
  beneficiaries?: { households?: string; persons?: string };
  milestones?: { kind?: string; text?: string; planned?: string }[];
  quickReturn?: boolean;
}

const text = (typed: string | undefined) =>
  typed === undefined || typed.trim() === '' ? undefined : typed.trim();

/** A whole number of people or households; what is no number goes to the server to be refused. */
export function count(typed: string | undefined): number | string | undefined {
  const plain = text(typed);
  return plain !== undefined && typedFen(plain, 'yuan') !== null && /^\d+$/.test(plain)
    ? Number(plain)
    : plain;
}

/** The plan as it is sent; what was left empty is not stated. */
export function planBody(values: PlanValues) {
  const households = count(values.beneficiaries?.households);
  const persons = count(values.beneficiaries?.persons);
  const modes = values.benefit?.modes ?? [];
  const terms = text(values.benefit?.terms);
  return {
    title: text(values.title),
    origin: values.origin,
    programme: text(values.programme),
    sector: values.sector,
    content: text(values.content),
    places: values.places?.map((code) => ({ code })),
    pairings: values.pairings,
    donors: values.donors?.map((name) => ({ name })),
    implementer: text(values.implementer) ? { name: text(values.implementer) } : undefined,
    amounts: values.amounts ? amountsBody(values.amounts) : undefined,
    plannedStart: typedDate(values.plannedStart ?? '') ?? undefined,
    plannedEnd: typedDate(values.plannedEnd ?? '') ?? undefined,
    benefit: modes.length > 0 || terms ? { modes, terms } : undefined,
    beneficiaries:
      households !== undefined || persons !== undefined ? { households, persons } : undefined,
    milestones: values.milestones?.map((milestone, index) => ({
      key: `m${index + 1}`,
      kind: milestone.kind,
      text: text(milestone.text) ?? '',
      planned: typedDate(milestone.planned ?? '') ?? undefined,
    })),
    quickReturn: values.quickReturn === true ? true : undefined,
  };
}

/** The parts of a plan that a change or correction can be about in a form. */
export const CHANGEABLE = [
  'TITLE',
  'CONTENT',
  'AMOUNTS',
  'PLACES',
  'IMPLEMENTER',
  'PLANNED_START',
  'PLANNED_END',
  'SECTOR',
  'QUICK_RETURN',
] as const;

/** What stands now, as the form shows it before it is changed. */
export function planValues(plan: ProjectPlan): PlanValues {
  const when = (date: ProjectPlan['plannedStart']) =>
    date === null
      ? undefined
      : ({ YEAR: date.from.slice(0, 4), MONTH: date.from.slice(0, 7) }[date.precision as 'YEAR'] ??
        date.from);
  return {
    ...(plan.title ? { title: plan.title } : {}),
    ...(plan.content ? { content: plan.content } : {}),
    ...(plan.sector ? { sector: plan.sector } : {}),
    ...(plan.implementer ? { implementer: plan.implementer.name } : {}),
    places: plan.places.map((place) => place.code).filter((code) => code !== ''),
    amounts: plan.amounts.map(({ kind, fen }) => ({ kind, fen })),
    ...(when(plan.plannedStart) ? { plannedStart: when(plan.plannedStart) as string } : {}),
    ...(when(plan.plannedEnd) ? { plannedEnd: when(plan.plannedEnd) as string } : {}),
    quickReturn: plan.quickReturn === true,
  };
}
