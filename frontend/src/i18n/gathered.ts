/** Words of all files `locale/<part>.<language>.ts`, under the name of the part. */
export function gathered(modules: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(modules).map(([path, words]) => [/([^/.]+)\.[^/]+$/.exec(path)?.[1], words]),
  );
}
