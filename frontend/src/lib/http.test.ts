import { describe, expect, it } from 'vitest';
import { actKeys, address } from './http';

describe('http', () => {
  it('leaves out what is not asked', () => {
    expect(address('/projects', { q: '', stage: 'APPROVED', page: 0, place: null })).toBe(
      '/api/projects?stage=APPROVED&page=0',
    );
  });

  it('repeats the key for the same act and takes a new one for another', () => {
    const key = actKeys();
    const first = key({ reason: 'a' });
    expect(key({ reason: 'a' })).toBe(first);
    expect(key({ reason: 'b' })).not.toBe(first);
  });
});
