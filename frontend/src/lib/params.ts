import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';

/** Filters, page and sort of a list, kept in the address so that a link shows the same list. */
export function useFilters<K extends string>(names: readonly K[]) {
  const [params, setParams] = useSearchParams();
  const values = useMemo(
    () => Object.fromEntries(names.map((n) => [n, params.get(n) ?? ''])) as Record<K, string>,
    [params, names],
  );
  const set = useCallback(
    (changes: Partial<Record<K | 'page' | 'sort', string>>) => {
      setParams((before) => {
        const next = new URLSearchParams(before);
        if (!('page' in changes)) {
          next.delete('page');
        }
        for (const [name, value] of Object.entries(changes) as [string, string][]) {
          if (value === '') {
            next.delete(name);
          } else {
            next.set(name, value);
          }
        }
        return next;
      });
    },
    [setParams],
  );
  return {
    values,
    page: Number(params.get('page') ?? '0'),
    sort: params.get('sort') ?? '',
    set,
  };
}
