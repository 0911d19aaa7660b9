import { useTranslation } from 'react-i18next';
import { useActors } from '@/lib/actors';
import { useSaid } from '@/lib/words';

/** The post behind an actor's id; importers and the system are named as such. */
export function ActorName({ id }: { id: string }) {
  const { t } = useTranslation();
  const said = useSaid();
  const { data } = useActors();
  const actor = data?.items.find((item) => item.id === id);
  if (actor) {
    return <span>{`${said(actor.unit.name)} · ${said(actor.name)}`}</span>;
  }
  const machine = id === 'system' || id.startsWith('import-');
  return (
    <span title={id}>
      {machine ? t(id === 'system' ? 'common.actor.system' : 'common.actor.import') : id}
    </span>
  );
}
