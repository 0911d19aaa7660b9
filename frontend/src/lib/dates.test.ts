import { describe, expect, it } from 'vitest';
import { momentText, partialDateText, typedDate } from './dates';

describe('dates', () => {
  it.each([
    ['2018', '2018'],
    ['2018-04', '2018-04'],
    ['2018.4', '2018-04'],
    ['2018年4月', '2018-04'],
    ['2018年4月2日', '2018-04-02'],
    ['2018/4/2', '2018-04-02'],
  ])('%s is sent as %s', (text, sent) => {
    expect(typedDate(text)).toBe(sent);
  });

  it.each(['', '18', '2018-13', '2018-02-30', '2018-04-02-01', '去年'])('%s is refused', (text) => {
    expect(typedDate(text)).toBeNull();
  });

  it('shows no more precision than the source gave', () => {
    const whole = { from: '2018-01-01', to: '2018-12-31' };
    expect(partialDateText({ precision: 'YEAR', ...whole })).toBe('2018');
    expect(partialDateText({ precision: 'HALF', from: '2018-07-01', to: '2018-12-31' })).toBe(
      '2018 H2',
    );
    expect(partialDateText({ precision: 'MONTH', from: '2018-04-01', to: '2018-04-30' })).toBe(
      '2018-04',
    );
    expect(partialDateText({ precision: 'INTERVAL', ...whole })).toBe('2018-01-01 – 2018-12-31');
  });

  it('tells moments in the time of Beijing', () => {
    expect(momentText('2026-11-22T16:30:00.000Z')).toBe('2026-11-23 00:30');
  });
});
