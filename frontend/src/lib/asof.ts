import { useCallback } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router';

/** The moment of knowledge a page shows, kept in the address: a position, a day, null for now. */
export function useKnownAt(): string | null {
  const [params] = useSearchParams();
  return params.get('knownAt');
}

export function useSetKnownAt(): (value: string | null) => void {
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  return useCallback(
    (value) => {
      const params = new URLSearchParams(search);
      if (value === null) {
        params.delete('knownAt');
      } else {
        params.set('knownAt', value);
      }
      params.delete('page');
      navigate({ pathname, search: params.toString() });
    },
    [pathname, search, navigate],
  );
}

/** Links keep the moment the reader looks at. */
export function useLink(): (to: string) => string {
  const at = useKnownAt();
  return useCallback(
    (to) => (at === null ? to : `${to}${to.includes('?') ? '&' : '?'}knownAt=${at}`),
    [at],
  );
}

/** What the reader typed: a position, a day, or null when it is neither. */
export function typedMoment(text: string): string | null {
  const plain = text.trim();
  if (/^\d{1,15}$/.test(plain)) {
    return plain;
  }
  return /^\d{4}-\d{2}-\d{2}$/.test(plain) ? plain : null;
}
