import { QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useKnownAt } from './asof';
import { moment, type Params, read } from './http';
import { asProblem, type Problem } from './problem';
import { actorId, language } from './store';

export function newQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 5_000,
        // the server may be on this machine: what the browser thinks of the network says nothing
        networkMode: 'always',
        // a refusal stays a refusal; only a lost connection or a busy server is tried again
        retry: (count, error) => {
          const { status } = asProblem(error);
          return count < 2 && (status === 0 || status >= 502);
        },
      },
    },
  });
}

export interface Result<T> {
  data: T | undefined;
  loading: boolean;
  fetching: boolean;
  problem: Problem | null;
  retry: () => void;
}

interface Options {
  enabled?: boolean;
  /** Never changes while the server runs: read once, and kept when it cannot be read again. */
  steady?: boolean;
  /** Asks again after so many milliseconds, for what grows by itself. */
  every?: number;
}

/** Reads a path that knows no moments, or as it is now whatever moment the reader looks at. */
export function useLive<T>(path: string, params: Params = {}, options: Options = {}): Result<T> {
  return useQueried<T>(path, params, options, () => params);
}

/** Reads a path at the moment the reader looks at; now means: with the own last write in it. */
export function useRead<T>(path: string, params: Params = {}, options: Options = {}): Result<T> {
  const knownAt = useKnownAt();
  const keyed = { ...params, knownAt };
  return useQueried<T>(path, keyed, options, () => ({ ...params, ...moment(knownAt) }));
}

function useQueried<T>(
  path: string,
  key: Params,
  options: Options,
  params: () => Params,
): Result<T> {
  const actor = actorId.use();
  const words = language.use();
  const query = useQuery<T>({
    queryKey: [path, key, actor, words],
    queryFn: ({ signal }) => read<T>(path, params(), signal),
    placeholderData: (before, last) => (last?.queryKey[0] === path ? before : undefined),
    enabled: options.enabled ?? true,
    ...(options.steady ? { staleTime: Infinity } : {}),
    ...(options.every ? { refetchInterval: options.every } : {}),
  });
  return {
    data: query.error && !options.steady ? undefined : query.data,
    loading: query.isLoading,
    fetching: query.isFetching,
    problem: query.error ? asProblem(query.error) : null,
    retry: () => void query.refetch(),
  };
}

/** Lets every page read again; called after each own write. */
export function useRefresh(): () => Promise<void> {
  const client = useQueryClient();
  return useCallback(() => client.invalidateQueries(), [client]);
}
