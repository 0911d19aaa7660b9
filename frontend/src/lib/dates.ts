export type Precision = 'YEAR' | 'HALF' | 'QUARTER' | 'MONTH' | 'DAY' | 'INTERVAL';

/** A day known as exactly as its source told it. */
export interface PartialDate {
  precision: Precision;
  from: string;
  to: string;
  basis?: string;
  text?: string | null;
}

const part = (date: string, from: number, to: number) => Number(date.slice(from, to));

/** The date in figures that read the same in both languages, as exact as it is known. */
export function partialDateText(date: PartialDate): string {
  const year = date.from.slice(0, 4);
  switch (date.precision) {
    case 'YEAR':
      return year;
    case 'HALF':
      return `${year} H${part(date.from, 5, 7) < 7 ? 1 : 2}`;
    case 'QUARTER':
      return `${year} Q${Math.ceil(part(date.from, 5, 7) / 3)}`;
    case 'MONTH':
      return date.from.slice(0, 7);
    case 'DAY':
      return date.from;
    case 'INTERVAL':
      return `${date.from} – ${date.to}`;
  }
}

const FORM = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

function exists(text: string): boolean {
  const match = FORM.exec(text);
  if (!match) {
    return false;
  }
  const [, year, month = '01', day = '01'] = match;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return (
    !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === `${year}-${month}-${day}`
  );
}

/**
 * What is sent for a date typed as 2018, 2018-04 or 2018-04-12 (also 2018.4, 2018/4/2, 2018年4月);
 * null when it is none of these.
 */
export function typedDate(text: string): string | null {
  const parts = text
    .trim()
    .replace(/[年月./]/g, '-')
    .replace(/日/g, '')
    .replace(/-+$/, '')
    .split('-');
  const padded = parts.map((p, i) => (i === 0 ? p : p.padStart(2, '0'))).join('-');
  return exists(padded) ? padded : null;
}

/** A moment in the time of Beijing, minutes exact. */
export function momentText(instant: string): string {
  const parts = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Asia/Shanghai',
    dateStyle: 'short',
    timeStyle: 'short',
  }).format(new Date(instant));
  return parts;
}

/** Today in Beijing. */
export function today(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date());
}
