import { useLive } from './query';
import type { Words } from './problem';

/** Somebody one may act as. */
export interface ActorEntry {
  id: string;
  role: string;
  unit: string;
  name?: Words | string;
  unitName?: Words | string;
}

export interface StoreInfo {
  kind: 'sample' | 'production';
  storeId: string;
  position: number;
}

export const useActors = () => useLive<{ items: ActorEntry[] }>('/actors');
export const useStore = () => useLive<StoreInfo>('/store', {}, { every: 10_000 });
