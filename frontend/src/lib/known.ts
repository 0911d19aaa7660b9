import { momentText } from './dates';

/** Whether an entry was recorded by then: a position, a day in Beijing, null for now. */
export function knownBy(entry: { position: number; at: string }, moment: string | null): boolean {
  if (moment === null) {
    return true;
  }
  return /^\d+$/.test(moment)
    ? entry.position <= Number(moment)
    : momentText(entry.at).slice(0, moment.length) <= moment;
}
