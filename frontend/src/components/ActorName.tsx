import { useActors } from '@/lib/actors';
import { useSaid } from '@/lib/words';

/** The post behind an actor's id; the id itself for importers and the system. */
export function ActorName({ id }: { id: string }) {
  const said = useSaid();
  const { data } = useActors();
  const actor = data?.items.find((item) => item.id === id);
  return <span>{actor ? `${said(actor.unit.name)} · ${said(actor.name)}` : id}</span>;
}
