const folders: Record<string, string> = {
  project: 'projects',
  statement: 'statements',
  pairing: 'pairings',
  report: 'reports',
  issue: 'issues',
  import: 'imports',
  arrangement: 'arrangements',
  household: 'households',
};

/** Where the page of a record is, by the kind of its id; null where it has none. */
export function recordPage(id: string): string | null {
  const folder = folders[id.slice(0, id.indexOf('-'))];
  return folder === undefined ? null : `/${folder}/${id}`;
}
