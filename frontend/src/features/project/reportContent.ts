import { amountsBody, type TypedAmount } from '@/components/form/Amounts';
import type { EvidenceRef, ReportContent } from './reports';

/** What the form of a report holds. */
export interface ContentValues {
  asOf?: string;
  physical?: string;
  spent?: TypedAmount[];
  narrative?: string;
  difficulties?: string;
  nextSteps?: string;
  evidence?: EvidenceRef[];
}

/** 0 to 100 with at most four decimals, so that millionths hold it exactly. */
export const PERCENT = /^(100(\.0{1,4})?|\d{1,2}(\.\d{1,4})?)$/;

/** Millionths of a percentage, by its digits; undefined when empty or none. */
export function ppm(typed: string | undefined): number | undefined {
  const plain = (typed ?? '').trim();
  if (!PERCENT.test(plain)) {
    return undefined;
  }
  const [whole = '0', rest = ''] = plain.split('.');
  return Number(whole) * 10_000 + Number(rest.padEnd(4, '0'));
}

const text = (typed: string | undefined) =>
  typed && typed.trim() !== '' ? typed.trim() : undefined;

/** The content as it is sent; what was left empty is not stated. */
export function contentBody(values: ContentValues) {
  return {
    asOf: text(values.asOf),
    physicalPpm: ppm(values.physical),
    spent: amountsBody(values.spent),
    narrative: text(values.narrative),
    difficulties: text(values.difficulties),
    nextSteps: text(values.nextSteps),
    evidence: (values.evidence ?? []).map(({ digest, caption }) => ({
      digest,
      caption: text(caption ?? undefined),
    })),
  };
}

/** A content back in the form. */
export function contentValues(content: ReportContent): ContentValues {
  return {
    ...(content.asOf ? { asOf: content.asOf } : {}),
    ...(content.physicalPpm === null ? {} : { physical: String(content.physicalPpm / 10_000) }),
    spent: content.spent.map(({ kind, fen }) => ({ kind, fen })),
    narrative: content.narrative,
    ...(content.difficulties ? { difficulties: content.difficulties } : {}),
    ...(content.nextSteps ? { nextSteps: content.nextSteps } : {}),
    evidence: content.evidence,
  };
}
