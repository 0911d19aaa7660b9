import { useSyncExternalStore } from 'react';

/** A value kept in the browser under one name, shared by all components that use it. */
export interface Kept<T extends string> {
  get(): T;
  set(value: T): void;
  use(): T;
}

export function kept<T extends string>(name: string, initial: T): Kept<T> {
  const listeners = new Set<() => void>();
  let value = initial;
  try {
    value = (localStorage.getItem(name) as T | null) ?? initial;
  } catch {
    // storage may be forbidden by the browser's settings; the value then lives with the page
  }
  const get = () => value;
  return {
    get,
    set(next) {
      value = next;
      try {
        localStorage.setItem(name, next);
      } catch {
        // as above
      }
      listeners.forEach((listener) => listener());
    },
    use: () =>
      useSyncExternalStore((listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      }, get),
  };
}

export const actorId = kept<string>('anda.actor', 'banner-office');
export const language = kept<'zh-CN' | 'en'>('anda.language', 'zh-CN');
