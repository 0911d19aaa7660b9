import { type ActorEntry, useActors } from './actors';
import { actorId } from './store';

/** Whoever is acted as; undefined before the list is there. */
export function useActing(): ActorEntry | undefined {
  const id = actorId.use();
  return useActors().data?.items.find((actor) => actor.id === id);
}

/**
 * Whether the role acted in may write at an address, undefined before that is known. The server
 * judges each write; this only spares people what their role could never do.
 */
export function useMay(): (path: string) => boolean | undefined {
  const acting = useActing();
  const writes = useActors().data?.writes;
  return (path) => {
    if (!acting || !writes) {
      return undefined;
    }
    const asked = `/api${path}`.split('/');
    return writes.some(
      ({ address, roles }) => roles.includes(acting.role) && fits(address.split('/'), asked),
    );
  };
}

/** Whether the role acted in may read an address, undefined before that is known. */
export function useMayRead(): (path: string) => boolean | undefined {
  const acting = useActing();
  const reads = useActors().data?.reads;
  return (path) => {
    if (!acting || !reads) {
      return undefined;
    }
    const asked = `/api${path}`.split('/');
    return !reads.some(
      ({ address, roles }) => !roles.includes(acting.role) && fits(address.split('/'), asked),
    );
  };
}

const fits = (address: string[], asked: string[]) =>
  address.length === asked.length &&
  address.every((part, index) => part.startsWith('{') || part === asked[index]);
