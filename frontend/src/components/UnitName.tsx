import { useActors } from '@/lib/actors';
import { useRead } from '@/lib/query';
import { useSaid } from '@/lib/words';

/** The name of a unit: of those people act for, else of a registered one. */
export function UnitName({ id }: { id: string }) {
  const said = useSaid();
  const { data: actors } = useActors();
  const listed = actors?.items.find((actor) => actor.unit.id === id)?.unit.name;
  const { data } = useRead<{ name: string }>(
    `/units/${id}`,
    {},
    { enabled: actors !== undefined && !listed },
  );
  return <span title={id}>{listed ? said(listed) : (data?.name ?? id)}</span>;
}
