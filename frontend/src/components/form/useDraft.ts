import { useState } from 'react';
import { type Draft, dropDraft, keepDraft, readDraft, type Sent } from '@/lib/drafts';
import type { Problem } from '@/lib/problem';
import { actorId } from '@/lib/store';

/** The draft of one form of one actor. */
export function useDraft(form: string, base: number | undefined) {
  // what one actor typed is not put into the form of another
  const [name] = useState(() => `${actorId.get()} ${form}`);
  const [found] = useState<Draft | null>(() => readDraft(name));
  const [held] = useState<{ sent: Sent | null }>(() => ({ sent: found?.sent ?? null }));
  const keep = (values: object) =>
    keepDraft(name, {
      values,
      at: new Date().toISOString(),
      base: base ?? null,
      sent: held.sent,
    });
  return {
    found,
    moved: found !== null && (found.base ?? undefined) !== base,
    keep,
    drop: () => dropDraft(name),
    /** The request to send: the unanswered one again when nothing was changed since. */
    request(values: object, typed: string, fresh: Omit<Sent, 'key' | 'typed'>): Sent {
      const sent =
        held.sent?.typed === typed ? held.sent : { ...fresh, key: crypto.randomUUID(), typed };
      held.sent = sent;
      keep(values);
      return sent;
    },
    /** A refusal is an answer: the next try is a new request, on the record as it is then. */
    answered(problem: Problem) {
      if (problem.status > 0 && problem.status < 500) {
        held.sent = null;
      }
    },
  };
}
