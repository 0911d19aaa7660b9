/** A request whose answer never came: it is repeated exactly, so that it takes effect once. */
export interface Sent {
  path: string;
  body: unknown;
  key: string;
  ifMatch: number | undefined;
  /** What the form held then; another content is another act. */
  typed: string;
}

/** What was typed into a form and is not known to be recorded. */
export interface Draft {
  values: object;
  /** Moment of the last change. */
  at: string;
  /** Position of the record the form was opened on. */
  base: number | null;
  sent: Sent | null;
}

const PREFIX = 'anda.draft.';
const LIFE_MILLIS = 30 * 24 * 3600 * 1000;

/** Keeps a draft in this browser; false where the browser allows no storage or has no room. */
export function keepDraft(name: string, draft: Draft): boolean {
  try {
    localStorage.setItem(PREFIX + name, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

export function readDraft(name: string): Draft | null {
  try {
    const text = localStorage.getItem(PREFIX + name);
    const draft = text === null ? null : (JSON.parse(text) as Draft);
    if (draft !== null && Date.now() - Date.parse(draft.at) < LIFE_MILLIS) {
      return draft;
    }
  } catch {
    // storage is forbidden, or holds what is no draft: as if there were none
  }
  dropDraft(name);
  return null;
}

export function dropDraft(name: string): void {
  try {
    localStorage.removeItem(PREFIX + name);
  } catch {
    // then nothing was kept either
  }
}
