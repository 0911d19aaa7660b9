import { type PartialDate, partialDateText } from '@/lib/dates';
import { useTerm } from '@/lib/words';
import { Unknown } from './Money';

/** A day as exact as it is known; the source's own words as its title. */
export function When({ date }: { date: PartialDate | null | undefined }) {
  const term = useTerm();
  if (!date) {
    return <Unknown />;
  }
  const basis = date.basis && date.basis !== 'EVENT' ? term('PartialDate.Basis', date.basis) : '';
  return (
    <span title={date.text ?? undefined}>
      <span className="num">{partialDateText(date)}</span>
      {basis ? <small className="hint"> {basis}</small> : null}
    </span>
  );
}
