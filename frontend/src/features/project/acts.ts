import { amountsBody, type TypedAmount } from '@/components/form/Amounts';
import { typedDate } from '@/lib/dates';
import type { ProjectRecord } from './api';
import { LIFE } from './vocabulary';

export type ActName =
  | 'review'
  | 'appraise'
  | 'admit'
  | 'approve'
  | 'return'
  | 'start'
  | 'milestone'
  | 'complete'
  | 'accept'
  | 'handOver'
  | 'end'
  | 'annul';

/** What the forms of the acts hold. */
export interface ActValuesOf {
  body?: { name?: string };
  text?: string;
  partner?: { part?: string; on?: string; text?: string };
  amounts?: TypedAmount[];
  settled?: TypedAmount[];
  conditions?: string;
  backTo?: string;
  reason?: string;
  milestone?: string;
  reached?: { number?: string; unit?: string };
  handOvers?: { assetClass?: string; receiver?: { name?: string }; text?: string }[];
  replacedBy?: string;
}

type Body = (values: ActValuesOf) => Record<string, unknown>;

const text = (typed: string | undefined) =>
  typed === undefined || typed.trim() === '' ? undefined : typed.trim();

/** A deciding unit that is not named is the actor's own. */
const decision: Body = (values) => ({
  body: text(values.body?.name) ? { name: text(values.body?.name) } : undefined,
  text: text(values.text),
  partner: values.partner?.part
    ? {
        part: values.partner.part,
        on: typedDate(values.partner.on ?? '') ?? undefined,
        text: text(values.partner.text),
      }
    : undefined,
});

const reason: Body = (values) => ({ reason: text(values.reason) });

export const actBodies: Record<ActName, Body> = {
  review: decision,
  appraise: decision,
  admit: decision,
  approve: (values) => ({ ...decision(values), amounts: amountsBody(values.amounts) }),
  return: (values) => ({ ...reason(values), backTo: values.backTo }),
  start: () => ({}),
  milestone: (values) => ({
    milestone: values.milestone,
    reached: text(values.reached?.number)
      ? { number: text(values.reached?.number), unit: text(values.reached?.unit) ?? '' }
      : undefined,
    text: text(values.text),
  }),
  complete: (values) => ({ text: text(values.text) }),
  accept: (values) => ({
    ...decision(values),
    settled: amountsBody(values.settled),
    conditions: text(values.conditions),
  }),
  handOver: (values) => ({
    handOvers: (values.handOvers ?? []).map((item) => ({
      assetClass: item.assetClass,
      receiver: { name: text(item.receiver?.name) },
      text: text(item.text),
    })),
  }),
  end: reason,
  annul: (values) => ({ ...reason(values), replacedBy: text(values.replacedBy) }),
};

export const actPaths: Record<ActName, string> = {
  review: 'reviews',
  appraise: 'appraisals',
  admit: 'admissions',
  approve: 'approvals',
  return: 'returns',
  start: 'implementation',
  milestone: 'milestones',
  complete: 'completion',
  accept: 'acceptances',
  handOver: 'hand-overs',
  end: 'endings',
  annul: 'annulments',
};

/** The act that leads to each stage. */
const leading: [string, ActName][] = [
  ['REVIEWED', 'review'],
  ['APPRAISED', 'appraise'],
  ['IN_LIBRARY', 'admit'],
  ['APPROVED', 'approve'],
  ['IN_IMPLEMENTATION', 'start'],
  ['COMPLETED', 'complete'],
  ['ACCEPTED', 'accept'],
  ['HANDED_OVER', 'handOver'],
];

/**
 * Which acts to offer first. The server decides what is allowed: any step may be told of as already
 * happened, so none is hidden for good.
 */
export function actsAt(project: ProjectRecord): { next: ActName[]; more: ActName[] } {
  if (project.annulled) {
    return { next: [], more: [] };
  }
  const at = LIFE.findIndex((stage) => stage === project.stage);
  const ahead = leading.filter(([stage]) => LIFE.findIndex((each) => each === stage) > at);
  const behind = leading.filter((step) => !ahead.includes(step));
  const open = project.plan.milestones.some(
    (milestone) => !project.reached.some((entry) => entry.milestone === milestone.key),
  );
  const next: ActName[] = at < 0 || project.ended ? [] : ahead.slice(0, 1).map(([, act]) => act);
  if (open && project.stage === 'IN_IMPLEMENTATION') {
    next.push('milestone');
  }
  const rest = [...ahead, ...behind].map(([, act]) => act).filter((act) => !next.includes(act));
  const others: ActName[] = [...(at > 0 ? (['return'] as const) : []), 'end', 'annul'];
  return {
    next,
    more: [
      ...rest,
      ...(open && !next.includes('milestone') ? ['milestone' as const] : []),
      ...others,
    ],
  };
}
