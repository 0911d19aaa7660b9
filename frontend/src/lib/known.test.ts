import { expect, it } from 'vitest';
import { knownBy } from './known';

const entry = { position: 7, at: '2026-03-31T16:30:00Z' };

it('an entry is known now, at its own position and at later ones', () => {
  expect(knownBy(entry, null)).toBe(true);
  expect(knownBy(entry, '7')).toBe(true);
  expect(knownBy(entry, '10')).toBe(true);
  expect(knownBy(entry, '6')).toBe(false);
});

it('an entry is known by the end of its day in Beijing', () => {
  expect(knownBy(entry, '2026-04-01')).toBe(true);
  expect(knownBy(entry, '2026-03-31')).toBe(false);
});
