import { describe, expect, it } from 'vitest';
import { contentBody, ppm } from './reportContent';

describe('a report that is sent', () => {
  it.each([
    ['0', 0],
    ['71', 710_000],
    ['33.3333', 333_333],
    ['100', 1_000_000],
    ['100.0', 1_000_000],
  ])('%s %% is %d millionths', (typed, millionths) => {
    expect(ppm(typed)).toBe(millionths);
  });

  it.each(['', '101', '-1', '3.14159', '七成'])('"%s" is no share', (typed) => {
    expect(ppm(typed)).toBeUndefined();
  });

  it('states nothing that was not typed', () => {
    const body = JSON.parse(JSON.stringify(contentBody({ narrative: ' 已开工 ' })));
    expect(body).toEqual({ narrative: '已开工', spent: [], evidence: [] });
  });
});
