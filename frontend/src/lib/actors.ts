import { useLive } from './query';
import type { Words } from './problem';

/** Somebody one may act as. */
export interface ActorEntry {
  id: string;
  role: string;
  roleName: Words;
  name: Words;
  unit: { id: string; name: Words; place: string };
}

/** A writing address, its parts in braces, and the roles that may write there. */
export interface WritingAddress {
  address: string;
  roles: string[];
}

/** An address that not every role may read. */
export type ReadingAddress = WritingAddress;

interface ActorRows {
  items: ActorEntry[];
  writes: WritingAddress[];
  reads: ReadingAddress[];
}

export interface StoreInfo {
  /** SAMPLE or PRODUCTION; null before the first entry is written. */
  kind: string | null;
  storeId: string | null;
  position: number;
}

export const useActors = () => useLive<ActorRows>('/actors', {}, { steady: true });
export const useStore = () => useLive<StoreInfo>('/store', {}, { every: 60_000 });
