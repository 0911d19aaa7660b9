// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Draft, dropDraft, keepDraft, readDraft } from './drafts';

const draft = (at: string): Draft => ({ values: { text: 'x' }, at, base: 4, sent: null });

describe('drafts', () => {
  afterEach(() => {
    localStorage.clear();
    vi.restoreAllMocks();
  });

  it('come back as they were kept, until they are dropped', () => {
    const kept = draft(new Date().toISOString());
    expect(keepDraft('form', kept)).toBe(true);
    expect(readDraft('form')).toEqual(kept);
    dropDraft('form');
    expect(readDraft('form')).toBeNull();
  });

  it('are forgotten after thirty days, and what is no draft is thrown away', () => {
    keepDraft('old', draft('2020-01-01T00:00:00Z'));
    localStorage.setItem('anda.draft.bad', '{');
    expect(readDraft('old')).toBeNull();
    expect(readDraft('bad')).toBeNull();
    expect(localStorage.length).toBe(0);
  });

  it('say when the browser did not keep them', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(keepDraft('form', draft(new Date().toISOString()))).toBe(false);
  });
});
