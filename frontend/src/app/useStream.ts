import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { StoreInfo } from '@/lib/actors';

/** Pages read again at most this often while the log grows, for example during an import. */
const PAUSE_MILLIS = 2_500;

/** Follows the log: shows how far it has come, and lets pages of the present read again. */
export function useStream(): void {
  const client = useQueryClient();
  useEffect(() => {
    if (typeof EventSource === 'undefined') {
      return;
    }
    let waiting = 0;
    let seen = -2;
    const source = new EventSource('/api/stream');
    source.addEventListener('position', (event) => {
      const position = Number(event.lastEventId);
      client.setQueriesData<StoreInfo>({ queryKey: ['/store'] }, (store) =>
        store ? { ...store, position } : store,
      );
      if (seen !== -2 && position !== seen && waiting === 0) {
        waiting = window.setTimeout(() => {
          waiting = 0;
          void client.invalidateQueries({
            predicate: ({ queryKey }) =>
              !(queryKey[1] as { knownAt?: string } | undefined)?.knownAt,
          });
        }, PAUSE_MILLIS);
      }
      seen = position;
    });
    return () => {
      window.clearTimeout(waiting);
      source.close();
    };
  }, [client]);
}
