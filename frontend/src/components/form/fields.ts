import type { FieldError } from '@/lib/problem';

export type NamePath = (string | number)[];

/** The place in a form of a field as the server names it: `plan.amounts[0].fen`. */
export function namePath(field: string): NamePath {
  return field
    .split(/[.[\]]+/)
    .filter((part) => part !== '')
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}

/**
 * The form's own field that stands for a field of the body: the same one, or the nearest one above
 * it, since a form may offer one choice for what is several values in the body.
 */
export function fieldFor(error: FieldError, has: (path: NamePath) => boolean): NamePath | null {
  for (let path = namePath(error.field); path.length > 0; path = path.slice(0, -1)) {
    if (has(path)) {
      return path;
    }
  }
  return null;
}
