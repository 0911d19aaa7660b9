import { describe, expect, it } from 'vitest';
import { fieldFor, namePath } from './fields';

describe('fields of a refusal', () => {
  it('are found by the path the server gives', () => {
    expect(namePath('plan.amounts[0].fen')).toEqual(['plan', 'amounts', 0, 'fen']);
  });

  it('fall back to the field above, and to none', () => {
    const has = (path: unknown[]) => path.join('.') === 'act.on';
    const error = (field: string) => ({ field, code: 'X' });
    expect(fieldFor(error('act.on.from'), has)).toEqual(['act', 'on']);
    expect(fieldFor(error('act.source'), has)).toBeNull();
  });
});
