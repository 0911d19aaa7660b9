import { describe, expect, it } from 'vitest';
import { moneyText, typedFen } from './money';

describe('money', () => {
  it.each([
    [205_800_000_0, '2,058', 'wan'],
    [300_430_000, '300.43', 'wan'],
    [1_000_000, '1', 'wan'],
    [999_999, '9,999.99', 'yuan'],
    [174_405_000, '174.405', 'wan'],
    [3_921_473_8, '392,147.38', 'yuan'],
    [5, '0.05', 'yuan'],
    [0, '0', 'yuan'],
    [Number.MAX_SAFE_INTEGER, '90,071,992,547,409.91', 'yuan'],
    [-1_500_000, '−1.5', 'wan'],
  ])('%d fen reads %s %s', (fen, figure, unit) => {
    expect(moneyText(fen)).toEqual({ figure, unit });
  });

  it('shows whole yuan where yuan are asked for', () => {
    expect(moneyText(20_580_000_00, 'yuan').figure).toBe('20,580,000');
  });

  it.each([
    ['2058', 'wan', 2_058_000_000],
    ['10,720.76', 'wan', 10_720_760_000],
    ['0.000001', 'wan', 1],
    ['12.3', 'yuan', 1_230],
    ['12.34', 'yuan', 1_234],
  ] as const)('%s %s is typed as %d fen', (text, unit, fen) => {
    expect(typedFen(text, unit)).toBe(fen);
  });

  it.each([
    ['', 'wan'],
    ['-1', 'wan'],
    ['1e5', 'yuan'],
    ['1.234', 'yuan'],
    ['0.0000001', 'wan'],
    ['999999999999', 'wan'],
    ['一百', 'wan'],
  ] as const)('%s %s is refused', (text, unit) => {
    expect(typedFen(text, unit)).toBeNull();
  });
});
