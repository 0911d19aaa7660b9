import type { Thing } from './api';

/** Counted things, one after the other; nothing where there are none. */
export function Things({ things }: { things: Thing[] }) {
  return things.length === 0 ? null : (
    <span className="num">{things.map((one) => `${one.number} ${one.unit}`).join('、')}</span>
  );
}
