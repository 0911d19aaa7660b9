/** Whole numbers only: fen never become a floating-point fraction. */
const FEN_PER_YUAN = 100;
const FEN_PER_WAN = 1_000_000;

export type MoneyUnit = 'wan' | 'yuan';

export interface MoneyText {
  figure: string;
  unit: MoneyUnit;
}

function grouped(whole: number): string {
  return String(whole).replace(/\B(?=(\d{3})+$)/g, ',');
}

function decimal(fen: number, per: number, digits: number): string {
  const whole = Math.floor(fen / per);
  const rest = String(fen % per)
    .padStart(digits, '0')
    .replace(/0+$/, '');
  return rest === '' ? grouped(whole) : `${grouped(whole)}.${rest}`;
}

/** The exact amount: 万元 where that needs at most four decimals, else 元. Never rounded. */
export function moneyText(fen: number, unit?: MoneyUnit): MoneyText {
  const minus = fen < 0 ? '−' : '';
  const abs = Math.abs(fen);
  const chosen = unit ?? (abs >= FEN_PER_WAN && abs % FEN_PER_YUAN === 0 ? 'wan' : 'yuan');
  const figure = chosen === 'wan' ? decimal(abs, FEN_PER_WAN, 6) : decimal(abs, FEN_PER_YUAN, 2);
  return { figure: minus + figure, unit: abs === 0 ? 'yuan' : chosen };
}

const TYPED = /^\d{1,12}(\.\d{1,6})?$/;

/** Fen of a figure typed in 万元 or 元; null when it is none or finer than one fen. */
export function typedFen(text: string, unit: MoneyUnit): number | null {
  const plain = text.replace(/[,,\s]/g, '');
  if (!TYPED.test(plain)) {
    return null;
  }
  const digits = unit === 'wan' ? 6 : 2;
  const [whole = '0', rest = ''] = plain.split('.');
  if (rest.replace(/0+$/, '').length > digits) {
    return null;
  }
  const fen = BigInt(whole + rest.slice(0, digits).padEnd(digits, '0'));
  return fen <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(fen) : null;
}

/** A share in millionths as per cent, without rounding. */
export function percent(ppm: number): string {
  return `${String(ppm / 10_000)}%`;
}
